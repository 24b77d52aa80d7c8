package org.windscreen.browser;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Node.js with npm, which the linter of scripts and styles runs on: what is installed, or on
 * Debian, for root, the packages {@code nodejs} and {@code npm}, installed when first needed. Where
 * that brings an older Node.js (Debian 12 does), npm brings the one of generator/lint/node, on
 * Linux. Without any, tests fail and say what to do.
 */
final class Node {
  /** What the linter asks for: 20.19. */
  private static final int MAJOR = 20;

  private static final int MINOR = 19;
  private static final Pattern VERSION = Pattern.compile("v(\\d+)\\.(\\d+)\\..*", Pattern.DOTALL);

  private final Path node;
  private final Path npm;

  private Node(Path node, Path npm) {
    this.node = node;
    this.npm = npm;
  }

  static Node find(Path lint) {
    return installed()
        .or(Node::install)
        .flatMap(found -> found.orFromNpm(lint.resolve("node")))
        .orElseThrow(Node::missing);
  }

  private Optional<Node> orFromNpm(Path folder) {
    if (isNewEnough(node)) {
      return Optional.of(this);
    }
    provide(folder);
    return Stream.of("x64", "arm64")
        .map(cpu -> folder.resolve("node_modules/node-linux-" + cpu + "/bin/node"))
        .filter(Files::isExecutable)
        .filter(Node::isNewEnough)
        .findFirst()
        .map(newer -> new Node(newer, npm));
  }

  /** What a program of Node says, and how it ended. */
  record Ran(int code, String output) {}

  /** Runs a script of Node in a folder, with a text on its standard input. */
  Ran run(Path folder, String input, String... words) {
    return ran(
        folder, input, Stream.concat(Stream.of(node.toString()), Arrays.stream(words)).toList());
  }

  /**
   * Brings what package-lock.json in a folder names into its node_modules, unless that is there.
   * The copy of the lock beside it tells.
   */
  void provide(Path folder) {
    Path lock = folder.resolve("package-lock.json");
    Path done = folder.resolve("node_modules/.package-lock.installed.json");
    try {
      if (!Files.exists(done) || Files.mismatch(lock, done) >= 0) {
        installByLock(folder);
        Files.copy(lock, done, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void installByLock(Path folder) {
    Ran ran =
        ran(
            folder,
            "",
            List.of(npm.toString(), "ci", "--no-audit", "--no-fund", "--ignore-scripts"));
    if (ran.code() != 0) {
      throw new IllegalStateException(
          "npm ci could not install the linter in " + folder + ":\n" + ran.output());
    }
  }

  private static Optional<Node> installed() {
    return onPath("node").flatMap(node -> onPath("npm").map(npm -> new Node(node, npm)));
  }

  private static Optional<Path> onPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> Stream.of(Path.of(folder, program), Path.of(folder, program + ".cmd")))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static boolean isNewEnough(Path node) {
    Matcher version =
        VERSION.matcher(ran(Path.of("."), "", List.of(node.toString(), "-v")).output());
    if (!version.matches()) {
      return false;
    }
    int major = Integer.parseInt(version.group(1));
    return major > MAJOR || (major == MAJOR && Integer.parseInt(version.group(2)) >= MINOR);
  }

  private static Optional<Node> install() {
    Debian.install("nodejs");
    if (onPath("npm").isEmpty()) { // some packages of Node bring it, and refuse Debian's
      Debian.install("npm");
    }
    return installed();
  }

  private static Ran ran(Path folder, String input, List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
      try (OutputStream to = process.getOutputStream()) {
        to.write(input.getBytes(StandardCharsets.UTF_8));
      }
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(10, TimeUnit.MINUTES)) {
        process.destroy();
      }
      return new Ran(process.waitFor(), output);
    } catch (IOException e) {
      throw new IllegalStateException("could not run " + String.join(" ", command), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped: " + String.join(" ", command), e);
    }
  }

  private static IllegalStateException missing() {
    return new IllegalStateException(
        "This test needs Node.js 20.19 or newer with npm. Debian and Ubuntu: apt install nodejs"
            + " npm. Elsewhere, or where that brings an older one: install it from nodejs.org, so"
            + " that node and npm are on the PATH.");
  }
}
