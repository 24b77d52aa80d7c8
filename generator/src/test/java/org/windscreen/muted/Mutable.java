package org.windscreen.muted;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.load.ContentTree;

/**
 * Loads the product and its tests once more, with a {@link Diagnostics} that keeps still about one
 * rule. The product itself has no such switch: its class is compiled anew with one line more.
 */
final class Mutable extends URLClassLoader {
  /** Names the rule that is muted, by its id; none if it is empty. */
  static final String SWITCH = "windscreen.muted";

  private static final String OURS = "org.windscreen.";
  private static final String CLASS = Diagnostics.class.getName();
  private static final String DOOR = "public void add(Diagnostic diagnostic) {";
  private static final String STILL =
      "if (diagnostic.rule().id().equals(System.getProperty(\"" + SWITCH + "\"))) { return; }";

  private Mutable(List<URL> places) {
    super(places.toArray(URL[]::new), Mutable.class.getClassLoader());
  }

  /** A loader that finds the changed class, compiled into that folder, before the product's. */
  static Mutable compiledInto(Path folder) throws IOException {
    Path source = folder.resolve("Diagnostics.java");
    String file = CLASS.replace('.', '/') + ".java";
    String text = Files.readString(ContentTree.root().resolve("generator/src/main/java/" + file));
    if (!text.contains(DOOR)) {
      throw new AssertionError(file + " has no longer: " + DOOR);
    }
    Files.writeString(source, text.replace(DOOR, DOOR + STILL));
    compile(source, folder);
    return new Mutable(
        List.of(folder.toUri().toURL(), place(Diagnostics.class), place(Mutable.class)));
  }

  private static void compile(Path source, Path folder) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options = List.of("-d", folder.toString(), "-proc:none");
      if (!compiler
          .getTask(null, files, null, options, null, files.getJavaFileObjects(source))
          .call()) {
        throw new AssertionError("Diagnostics with a switch does not compile");
      }
    }
  }

  private static URL place(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  /** Classes of ours are loaded here, all others by the parent. */
  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(OURS)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }
}
