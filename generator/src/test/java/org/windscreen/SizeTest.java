package org.windscreen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.windscreen.load.ContentTree;

/**
 * A file fits its idea and a method fits a glance: 250 lines, and 30. Content, lists of words and
 * what tests expect are no code.
 */
class SizeTest {
  private static final int MOST_LINES_OF_A_FILE = 250;

  /** From a method's first annotation to its closing brace. */
  private static final int MOST_LINES_OF_A_METHOD = 30;

  private static final Set<String> KINDS =
      Set.of("java", "js", "mjs", "ftlh", "css", "svg", "xml", "md");

  @Test
  void noFileIsLong() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : written()) {
      long lines = Files.readString(file).lines().count();
      if (lines > MOST_LINES_OF_A_FILE) {
        wrong.add(file + " has " + lines + " lines: split it at the ideas that it holds");
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** Tests may be longer: what is expected stands in them. */
  @Test
  void noMethodIsLong() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : written()) {
      if (file.toString().endsWith(".java") && !file.toString().contains("/src/test/")) {
        longMethods(Files.readString(file)).forEach(method -> wrong.add(file + ": " + method));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void aMethodOf31LinesIsTold() throws IOException {
    assertEquals(List.of(), longMethods(sourceWithMethodOf(30)));
    assertEquals(
        List.of("two has 31 lines", "A has 31 lines", "Inner has 31 lines"),
        longMethods(sourceWithMethodOf(31)));
  }

  private static String sourceWithMethodOf(int lines) {
    return """
    record A(int a) {
      int one() { return 1; }
      int two() {%s}
      A {%s}
      static class Inner { Inner() {%s} }
    }
    """
        .replace("%s", "\n".repeat(lines - 1));
  }

  /** Each as "name has 31 lines"; a constructor has its class's name. */
  private static List<String> longMethods(String source) throws IOException {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of(), null, List.of(new InMemory(source)));
    SourcePositions places = Trees.instance(task).getSourcePositions();
    List<String> found = new ArrayList<>();
    for (CompilationUnitTree unit : task.parse()) {
      new Methods(unit, places, found).scan(unit, "");
    }
    return found;
  }

  /** Carries the name of the class that is looked at. */
  private static final class Methods extends TreeScanner<Void, String> {
    private final CompilationUnitTree unit;
    private final SourcePositions places;
    private final List<String> found;

    Methods(CompilationUnitTree unit, SourcePositions places, List<String> found) {
      this.unit = unit;
      this.places = places;
      this.found = found;
    }

    @Override
    public Void visitClass(ClassTree type, String outer) {
      return super.visitClass(type, type.getSimpleName().toString());
    }

    @Override
    public Void visitMethod(MethodTree method, String type) {
      long lines =
          line(places.getEndPosition(unit, method))
              - line(places.getStartPosition(unit, method))
              + 1;
      if (lines > MOST_LINES_OF_A_METHOD) {
        String name = method.getReturnType() == null ? type : method.getName().toString();
        found.add(name + " has " + lines + " lines");
      }
      return super.visitMethod(method, type);
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }

  private static final class InMemory extends SimpleJavaFileObject {
    private final String text;

    InMemory(String text) {
      super(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static List<Path> written() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String part :
        List.of(
            "generator/src",
            "generator/bench",
            "generator/lint/eslint.config.js",
            "templates",
            "pom.xml",
            "generator/pom.xml",
            "generator/PIPELINE.md",
            "README.md")) {
      try (Stream<Path> walk = Files.walk(ContentTree.root().resolve(part))) {
        walk.filter(file -> Files.isRegularFile(file) && KINDS.contains(ending(file)))
            .filter(file -> !file.toString().contains("/node_modules/"))
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
