@echo off
rem Runs Windscreen on Windows: finds a JDK 21 or newer, builds the tool when its sources are newer, starts it.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
if "%home:~-1%"=="\" set "home=%home:~0,-1%"
set "jar=%home%\generator\target\windscreen.jar"

rem The first that is new enough: JAVA_HOME, the one on the PATH, then installed ones.
set "jdk="
if defined JAVA_HOME call :consider "%JAVA_HOME:"=%"
for %%j in (javac.exe) do if not "%%~$PATH:j"=="" call :consider "%%~dp$PATH:j.."
call :among "%ProgramFiles%\Eclipse Adoptium"
call :among "%ProgramFiles%\Java"
call :among "%ProgramFiles%\Microsoft"
call :among "%ProgramFiles%\Zulu"
call :among "%ProgramFiles%\Amazon Corretto"
call :among "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
call :among "%LOCALAPPDATA%\Programs\Microsoft"
call :among "%USERPROFILE%\.jdks"
if not defined jdk goto no_jdk

if not exist "%jar%" goto build
set "age="
for /f %%a in ('powershell -NoProfile -NonInteractive -Command "if (Get-ChildItem -Recurse -File -LiteralPath ($env:home + '\pom.xml'), ($env:home + '\generator\pom.xml'), ($env:home + '\generator\src\main'), ($env:home + '\generator\src\sample') | Where-Object { $_.LastWriteTimeUtc -gt (Get-Item -LiteralPath $env:jar).LastWriteTimeUtc } | Select-Object -First 1) { 'older' } else { 'newer' }" 2^>nul') do set "age=%%a"
if "%age%"=="older" goto build
if not "%age%"=="newer" echo windscreen: whether the tool is older than its sources is not known here. To build it anew, delete "%jar%".>&2

:run
rem UTF-8 on the way out; the terminal gets its own code page back.
set "page="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul 2>nul
"%jdk%\bin\java.exe" -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dwindscreen.home="%home%" -XX:+UseParallelGC -jar "%jar%" %*
set "code=%ERRORLEVEL%"
if defined page chcp %page% >nul 2>nul
exit /b %code%

:build
set "mvn="
for %%m in (mvn.cmd) do set "mvn=%%~$PATH:m"
if not defined mvn goto no_maven
echo Building the tool ...>&2
set "JAVA_HOME=%jdk%"
set "log=%TEMP%\windscreen-build-%RANDOM%.log"
pushd "%home%"
call "%mvn%" -q -B -DskipTests package >"%log%" 2>&1
set "code=%ERRORLEVEL%"
popd
if not "%code%"=="0" goto not_built
if not exist "%jar%" goto not_built
del "%log%"
pushd "%home%\generator\target"
copy /b windscreen.jar+,, >nul
popd
goto run

:no_jdk
echo windscreen: no JDK 21 or newer found: install one (adoptium.net) or set JAVA_HOME.>&2
exit /b 3

:no_maven
echo windscreen: Maven is not installed (maven.apache.org); it builds the tool.>&2
exit /b 3

:not_built
type "%log%" >&2
del "%log%"
echo windscreen: the tool could not be built.>&2
exit /b 3

:among
rem Looks at each folder in one, if it is there.
if defined jdk exit /b 0
for /f "delims=" %%d in ('dir /b /ad "%~1" 2^>nul') do call :consider "%~1\%%d"
exit /b 0

:consider
rem Takes the JDK in a folder, if none was taken before and it is new enough.
if defined jdk exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "version="
for /f "usebackq tokens=1,2 delims==." %%a in ("%~1\release") do if "%%a"=="JAVA_VERSION" set version=%%b
if not defined version exit /b 0
set "version=%version:"=%"
if %version% geq 21 set "jdk=%~1"
exit /b 0
