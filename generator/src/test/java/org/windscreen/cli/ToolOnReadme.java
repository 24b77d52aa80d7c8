package org.windscreen.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.windscreen.load.ContentTree;
import org.windscreen.publish.RealSite;

/** Commands as typed, on the content that content/README.md shows, in a folder of its own. */
abstract class ToolOnReadme {
  @TempDir Path temp;

  /** What the last command wrote to standard output and standard error. */
  String out;

  String err;

  @BeforeEach
  void content() throws IOException {
    ContentTree.ofReadme().write(temp.resolve("content"));
  }

  /** The exit code of a command as typed. */
  int run(String... args) {
    StringWriter outText = new StringWriter();
    StringWriter errText = new StringWriter();
    int code = Windscreen.run(new PrintWriter(outText, true), new PrintWriter(errText, true), args);
    out = outText.toString();
    err = errText.toString();
    return code;
  }

  /** The exit code of a command on this site. */
  int site(String command, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                command,
                "--content=" + temp.resolve("content"),
                "--templates=" + RealSite.ROOT.resolve("templates"),
                "--output=" + temp.resolve("site"),
                "--as-of=2026-11-22"));
    args.addAll(List.of(more));
    return run(args.toArray(String[]::new));
  }

  /** The exit code of a command on editions of this content. */
  int edition(String... words) {
    List<String> args = new ArrayList<>(List.of("edition"));
    args.addAll(List.of(words));
    args.add("--content=" + temp.resolve("content"));
    args.add("--templates=" + RealSite.ROOT.resolve("templates"));
    return run(args.toArray(String[]::new));
  }

  /** Changes a file of the content, in which the text must stand. */
  void replace(String file, String from, String to) throws IOException {
    Path path = temp.resolve("content").resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(from), () -> file + " has no " + from);
    Files.writeString(path, text.replace(from, to));
  }

  /** The paths of all files below a folder, sorted, parts joined by a slash. */
  static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /** The exit code of beginning an authority in this content. */
  int begin(String... words) {
    List<String> args = new ArrayList<>(List.of("new", "authority"));
    args.addAll(List.of(words));
    args.add("--content=" + temp.resolve("content"));
    args.add("--templates=" + RealSite.ROOT.resolve("templates"));
    return run(args.toArray(String[]::new));
  }

  /** What stands in a file of the content. */
  String text(String file) throws IOException {
    return Files.readString(temp.resolve("content").resolve(file));
  }
}
