package org.windscreen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command says that was typed wrongly: what is wrong and what to write, in few lines. */
class WrongUseTest extends ToolOnReadme {
  @Test
  void searchSaysWhatIsMissing() throws IOException {
    assertEquals(2, site("search"));
    assertTrue(err.startsWith("Say what to look for"), err);
    assertEquals(2, site("search", "neglect", "--limit=0"));
    assertTrue(err.startsWith("--limit must be 1 or more."), err);
    Path judged = Files.writeString(temp.resolve("judged.txt"), "# fine\nonly words\n");
    assertEquals(2, site("search", "--relevance=" + judged));
    assertTrue(err.contains("judged.txt: line 2: write it as kind | reader | query"), err);
    Path none = temp.resolve("none.txt");
    for (String option : List.of("--queries", "--relevance")) {
      assertEquals(2, site("search", option + "=" + none));
      assertEquals(option + ": there is no file " + none + ".\nSee windscreen help search.\n", err);
    }
  }

  @Test
  void searchLooksInOneAuthorityOrInAll() {
    assertEquals(2, site("search", "neglect", "--authority=exampleshire", "--authority=sampleton"));
    assertEquals(
        """
        Name one --authority to search in, or none to search in all.
        See windscreen help search.
        """,
        err);
    assertEquals(0, site("search", "neglect", "--authority=exampleshire"), err);
  }

  @Test
  void searchAnswersOneKindOfQuestion() throws IOException {
    String queries = "--queries=" + Files.writeString(temp.resolve("queries.txt"), "neglect\n");
    String judged = "--relevance=" + Files.writeString(temp.resolve("judged.txt"), "");
    for (List<String> words :
        List.of(
            List.of("neglect", queries),
            List.of("neglect", judged),
            List.of(queries, judged),
            List.of("neglect", queries, judged))) {
      assertEquals(2, site("search", words.toArray(String[]::new)));
      assertEquals(
          "Give one of QUERY, --queries and --relevance.\nSee windscreen help search.\n", err);
    }
  }

  @Test
  void anUnknownAuthorityIsAnErrorWithTheNearest() {
    assertEquals(1, site("build", "--authority", "exampelshire"));
    assertTrue(err.contains("Did you mean \"exampleshire\"?"), err);
  }

  @Test
  void wrongUseSaysWhatIsRight() {
    assertEquals(2, run("build", "--content=" + temp.resolve("nowhere")));
    assertTrue(err.contains("--content: there is no folder"), err);
    assertEquals(2, run("biuld"));
    assertTrue(err.contains("Did you mean: windscreen build"), err);
    assertEquals(2, site("build", "--base", "guidance"));
    assertTrue(err.contains("--base starts and ends with a slash"), err);
    assertEquals(2, run());
    assertTrue(out.contains("Usage: windscreen"), out);
  }

  @ParameterizedTest
  @ValueSource(strings = {"guidance", "/a b/", "/../", "/a/../b/", "/.git/", "//x/", "/a?b/", ""})
  void aBaseThatIsNoPlainPathIsToldInTwoLines(String base) {
    assertEquals(2, site("build", "--base", base));
    assertEquals(
        "--base starts and ends with a slash, like /guidance/, with letters, figures and - . _ ~"
            + " between; it was \""
            + base
            + "\".\nSee windscreen help build.\n",
        err);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://windscreen.example",
        "https://windscreen.example/a",
        "https:///",
        "https://a/../",
        "https://a/b?c/"
      })
  void aBaseAddressThatNoPageCanLieBelowIsTheContentsFault(String address) throws IOException {
    replace("site.yaml", "https://windscreen.example/", address);
    assertEquals(1, site("build"));
    assertTrue(err.contains("site.yaml:"), err);
    assertTrue(err.contains("a web address with a slash at its end"), err);
    assertTrue(err.endsWith("\n1 error, 0 warnings\n"), err);
  }

  @Test
  void wrongUseTakesThreeLinesAtMost() {
    for (List<String> words :
        List.of(
            List.of("biuld"),
            List.of("build", "--bse=/a/"),
            List.of("build", "--as-of=yesterday"),
            List.of("search"),
            List.of("check", "--format=xml"))) {
      assertEquals(2, run(words.toArray(String[]::new)));
      assertTrue(err.lines().count() <= 3, err);
      assertTrue(err.contains("See windscreen help"), err);
    }
  }
}
