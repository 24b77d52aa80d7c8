package org.windscreen;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs a main class as a user to whom something can be forbidden: where tests run as root, who may
 * do everything, as {@code nobody}.
 *
 * <p>Example: {@code new AnotherUser(temp).run(ReadContent.class, List.of("source"), "content")}.
 *
 * @param temp is opened to everybody, and takes a copy of the classes
 */
public record AnotherUser(Path temp) {
  private static final String NOBODY = "65534";

  /**
   * What the class printed, errors too.
   *
   * @param rooms the packages that it needs besides its own
   */
  public String run(Class<?> main, List<String> rooms, String... words)
      throws IOException, InterruptedException {
    Path classes = temp.resolve("classes");
    copy(main, main.getPackageName(), classes);
    for (String room : rooms) {
      copy(AnotherUser.class, "org.windscreen." + room, classes);
    }
    Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
    List<String> command = new ArrayList<>(isRoot() ? asNobody() : List.of());
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classes.toString(),
            main.getName()));
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static List<String> asNobody() {
    return List.of("setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups");
  }

  /** The classes of a package, ours and the tests'. */
  private static void copy(Class<?> near, String name, Path to) throws IOException {
    Path folder = Path.of(name.replace('.', '/'));
    Path tests = codeOf(near);
    for (Path root : List.of(tests, tests.resolveSibling("classes"))) {
      if (Files.isDirectory(root.resolve(folder))) {
        Files.createDirectories(to.resolve(folder));
        try (Stream<Path> files = Files.list(root.resolve(folder))) {
          for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
            Path copy = to.resolve(folder).resolve(file.getFileName());
            if (!Files.exists(copy)) {
              Files.copy(file, copy);
            }
          }
        }
      }
    }
  }

  private static Path codeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
