package org.windscreen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.sourceforge.pmd.cpd.AnyCpdLexer;
import net.sourceforge.pmd.cpd.CPDConfiguration;
import net.sourceforge.pmd.cpd.CPDReport;
import net.sourceforge.pmd.cpd.CpdAnalysis;
import net.sourceforge.pmd.cpd.CpdLexer;
import net.sourceforge.pmd.cpd.Match;
import net.sourceforge.pmd.lang.Language;
import net.sourceforge.pmd.lang.LanguagePropertyBundle;
import net.sourceforge.pmd.lang.LanguageRegistry;
import net.sourceforge.pmd.lang.impl.CpdOnlyLanguageModuleBase;
import net.sourceforge.pmd.lang.java.JavaLanguageModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.windscreen.load.ContentTree;

/**
 * Nothing is written twice: outside of tests no two places share 45 tokens (PMD's copy-paste
 * detector; a Java file's imports do not count).
 */
class WrittenTwiceTest {
  private static final int TOKENS = 45;

  private static final String SOURCE =
      """
      record A(int a) {
        static int sum(int[] all) {
          int sum = 0;
          for (int i = 0; i < all.length; i++) {
            if (all[i] > 10 && all[i] < 20) {
              sum += all[i] * 3;
            }
          }
          return sum + 7;
        }
      }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"java", "js", "mjs", "ftlh", "css"})
  void nothingIsWrittenTwice(String ending) throws IOException {
    List<Path> files = written(ending);
    assertTrue(files.size() > 1, "no files to look at");
    assertEquals(List.of(), twice(ending, files));
  }

  @ParameterizedTest
  @ValueSource(strings = {"java", "js", "mjs", "ftlh", "css"})
  void whatIsWrittenTwiceIsTold(String ending, @TempDir Path temp) throws IOException {
    Path one = Files.writeString(temp.resolve("one." + ending), SOURCE);
    Path two = Files.writeString(temp.resolve("two." + ending), SOURCE.replace("A(", "B("));
    List<String> told = twice(ending, List.of(one, two));
    assertEquals(1, told.size(), told.toString());
    assertTrue(told.getFirst().contains("tokens stand at"), told.getFirst());
  }

  @Test
  void whatIsOnlyAlikeIsNotTold(@TempDir Path temp) throws IOException {
    Path one = Files.writeString(temp.resolve("one.java"), SOURCE);
    Path two =
        Files.writeString(
            temp.resolve("two.java"), SOURCE.replace("all", "other").replace("+", "-"));
    assertEquals(List.of(), twice("java", List.of(one, two)));
  }

  /** What an author, not a program, has written; tests may say a thing again. */
  private static List<Path> written(String ending) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("generator/src", "generator/bench", "templates")) {
      try (Stream<Path> walk = Files.walk(ContentTree.root().resolve(folder))) {
        walk.filter(file -> Files.isRegularFile(file) && file.toString().endsWith("." + ending))
            .filter(file -> !file.toString().replace('\\', '/').contains("/src/test/"))
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }

  /** Each pair, or more places, as a line for people. */
  private static List<String> twice(String ending, List<Path> files) throws IOException {
    Language language = ending.equals("java") ? new JavaLanguageModule() : new Plain(ending);
    CPDConfiguration configuration = new CPDConfiguration(new LanguageRegistry(Set.of(language)));
    configuration.setMinimumTileSize(TOKENS);
    configuration.setOnlyRecognizeLanguage(language);
    configuration.setSourceEncoding(StandardCharsets.UTF_8);
    List<String> told = new ArrayList<>();
    try (CpdAnalysis analysis = CpdAnalysis.create(configuration)) {
      files.forEach(analysis.files()::addFile);
      analysis.performAnalysis(report -> told.addAll(lines(report)));
    }
    return told;
  }

  private static List<String> lines(CPDReport report) {
    assertEquals(List.of(), report.getProcessingErrors());
    return report.getMatches().stream().map(WrittenTwiceTest::line).toList();
  }

  private static String line(Match match) {
    return StreamSupport.stream(match.spliterator(), false)
        .map(mark -> mark.getLocation().startPosToStringWithFile())
        .collect(Collectors.joining(" and ", match.getTokenCount() + " tokens stand at ", ""));
  }

  /** A language of which only words, numbers and marks are known. */
  private static final class Plain extends CpdOnlyLanguageModuleBase {
    Plain(String ending) {
      super(LanguageMetadata.withId(ending).name(ending).extensions(ending).addDefaultVersion("1"));
    }

    @Override
    public CpdLexer createCpdLexer(LanguagePropertyBundle settings) {
      return new AnyCpdLexer();
    }
  }
}
