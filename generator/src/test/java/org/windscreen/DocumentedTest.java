package org.windscreen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.windscreen.load.ContentTree;

/**
 * Every public type says what it is, and every public method whose name cannot: what gives a number
 * or several things (of which unit, in which order, may there be none?), takes a text or a number,
 * or throws.
 */
class DocumentedTest {
  private static final String UNCLEAR =
      "(List|Set|Map|Sorted.*|Collection|Stream|Optional|int|long|float|double|byte)\\b.*";
  private static final String RAW = "(String|int|long|float|double)";
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  @Test
  void publicTypesAndUnclearMethodsAreDocumented() throws IOException {
    Path main = ContentTree.root().resolve("generator/src/main/java");
    try (Stream<Path> walk = Files.walk(main);
        StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, null)) {
      List<Path> java = walk.filter(p -> p.toString().endsWith(".java")).sorted().toList();
      assertEquals(List.of(), undocumented(files.getJavaFileObjectsFromPaths(java)));
    }
  }

  @Test
  void whatIsNotDocumentedIsTold() throws IOException {
    String source =
        """
        public record A(int a) {
          public java.util.List<String> words() { return List.of(); }
          public List<String> names() { return List.of(); }
          public int size() { return 1; }
          public A named(String name) { return this; }
          public A read() throws IOException { return this; }
          public boolean isEmpty() { return true; }
          @Override public String toString() { return ""; }
          /** Told. */
          public int told() { return 1; }
          int own() { return 1; }
          public A {}
        }
        """;
    assertEquals(
        List.of("A", "A.words", "A.names", "A.size", "A.named", "A.read"),
        undocumented(List.of(new InMemory(source))).stream()
            .map(line -> line.replaceFirst(".*: ", ""))
            .toList());
  }

  private static List<String> undocumented(Iterable<? extends JavaFileObject> sources)
      throws IOException {
    JavacTask task = (JavacTask) COMPILER.getTask(null, null, null, null, null, sources);
    DocTrees docs = DocTrees.instance(task);
    List<String> found = new ArrayList<>();
    for (CompilationUnitTree unit : task.parse()) {
      new Scan(docs, unit.getSourceFile().getName(), found).scan(unit, "");
    }
    return found;
  }

  /** Carries the name of the type that is looked at. */
  private static final class Scan extends TreePathScanner<Void, String> {
    private final DocTrees docs;
    private final String file;
    private final List<String> found;

    Scan(DocTrees docs, String file, List<String> found) {
      this.docs = docs;
      this.file = file;
      this.found = found;
    }

    @Override
    public Void visitClass(ClassTree type, String outer) {
      String name = type.getSimpleName().toString();
      note(type.getModifiers().getFlags(), name);
      return super.visitClass(type, name);
    }

    @Override
    public Void visitMethod(MethodTree method, String type) {
      boolean overrides =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
      if (method.getReturnType() != null && !overrides && isUnclear(method)) {
        note(method.getModifiers().getFlags(), type + "." + method.getName());
      }
      return super.visitMethod(method, type);
    }

    private static boolean isUnclear(MethodTree method) {
      return method.getReturnType().toString().replaceFirst("^java\\.util\\.", "").matches(UNCLEAR)
          || method.getParameters().stream().anyMatch(p -> p.getType().toString().matches(RAW))
          || !method.getThrows().isEmpty();
    }

    private void note(Set<Modifier> flags, String name) {
      if (flags.contains(Modifier.PUBLIC) && docs.getDocComment(getCurrentPath()) == null) {
        found.add(file + ": " + name);
      }
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
}
