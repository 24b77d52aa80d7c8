package org.windscreen.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.windscreen.diagnostic.DiagnosticPrinter;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.load.ContentTree;
import org.windscreen.publish.WholeSite;

/** New indicators are given codes, in files that otherwise stay as they are. */
class MintTest {
  private static final String INDICATORS = ContentTree.EDITION + "indicators.yaml";

  @TempDir private Path temp;
  private final Diagnostics faults = new Diagnostics();

  private Mint.Result mint(ContentTree content) throws IOException {
    content.write(temp);
    return new Mint(WholeSite.options(temp, temp), faults).mint();
  }

  private String text(String path) throws IOException {
    return Files.readString(temp.resolve(path));
  }

  private String printed() {
    return new DiagnosticPrinter("content").print(faults.all());
  }

  /** The example without the code of its second indicator. */
  private static ContentTree uncoded() {
    return ContentTree.ofReadme().replaceIn(INDICATORS, "- code: exa-103\n    level", "- level");
  }

  @Test
  void aCodeIsAddedOnALineOfItsOwnAndNothingElseChanges() throws IOException {
    Mint.Result result = mint(uncoded());
    assertEquals(List.of("exa-102"), result.codes(), printed());
    assertEquals(
        ContentTree.ofReadme().text(INDICATORS).replace("exa-103", "exa-102"), text(INDICATORS));
    assertTrue(text("exampleshire/permalinks.txt").contains("exa-102\n"), printed());
  }

  @Test
  void lineEndsTheByteOrderMarkAndTheLastLineStay() throws IOException {
    String windows = "\uFEFF" + uncoded().text(INDICATORS).replace("\n", "\r\n").stripTrailing();
    mint(uncoded().put(INDICATORS, windows));
    assertEquals(
        windows.replace("- level", "- code: exa-102\r\n    level"), text(INDICATORS), printed());
  }

  private static List<String> next(ContentTree content) {
    return content.load().newCodes().stream().map(code -> code.id().value()).toList();
  }

  @Test
  void numbersCountOnFromTheHighestThatIsRecordedOrWrittenAnywhere() {
    ContentTree recorded = uncoded().put("permalinks.txt", "exa-120\nexa-x\nexb-900\n");
    assertEquals(List.of("exa-121"), next(recorded));
    assertEquals(
        List.of("exa-131"), next(recorded.append(INDICATORS, "  # - code: \"exa-130\"\n")));
    assertEquals(
        List.of("exa-141"),
        next(recorded.put("exampleshire/2030/indicators.yaml", "- {code: exa-140\n")));
  }

  @Test
  void whileTheRecordHoldsAMergeThatWasNotFinishedNoCodeIsGiven() throws IOException {
    String record = "<<<<<<< HEAD\nexa-120\n=======\nexa-130\n>>>>>>> other\n";
    assertEquals(List.of(), mint(uncoded().put("permalinks.txt", record)).codes());
    assertTrue(printed().contains("permalinks.txt:1:1: error [merge-conflict]"), printed());
    assertEquals(uncoded().text(INDICATORS), text(INDICATORS));
  }

  @Test
  void noCodeIsGivenForEverWhileItsAuthorityHasAnError() throws IOException {
    ContentTree late =
        uncoded()
            .replaceIn(INDICATORS, "item: 1}\n    sign", "item: 9}\n    sign")
            .replaceIn(ContentTree.EDITION + "contacts.yaml", "levels: [2]", "levels: [7]");
    Mint.Result result = mint(late);
    assertEquals(new Mint.Result(List.of(), Set.of("exampleshire"), 0), result);
    assertEquals(late.text(INDICATORS), text(INDICATORS));
    assertFalse(Files.exists(temp.resolve("exampleshire/permalinks.txt")));
    assertEquals(
        """
        content/exampleshire/2018-12/contacts.yaml:26:14: error [unknown-reference] There is no level "7" in exampleshire.
              levels: [7]                      # may be empty
                       ^
          Choose from: 1, 2.

        content/exampleshire/2018-12/indicators.yaml:11:5: error [no-code-yet] 1 indicator has no code yet.
            - level: 1
              ^
          Before the first time, settle what is then for ever: code in exampleshire/authority.yaml, and the names of the folders. Then run: windscreen mint

        content/exampleshire/2018-12/indicators.yaml:15:13: error [source-item-missing] Item 9 of this heading stands as the first.
              source: {document: exampleshire-levels-of-need, part: "Appendix 1", level: 1, heading: "Family", item: 9}
                      ^
          Count the bullets in the source document again: this is item 1, unless indicators before it are missing here.
        """,
        printed().stripTrailing() + "\n");
  }

  /** A second edition like the first, with which it shares all codes. */
  private static ContentTree twoEditions(ContentTree content) {
    ContentTree two = content;
    for (String path : content.files().keySet()) {
      if (path.startsWith(ContentTree.EDITION)) {
        two = two.put(path.replace("2018-12/", "2030-01/"), content.text(path));
      }
    }
    return two.remove("exampleshire/exceptions.yaml")
        .replaceIn(
            "exampleshire/authority.yaml", "current-edition: 2018-12", "current-edition: 2030-01")
        .replaceIn(
            "exampleshire/2030-01/edition.yaml",
            "supersedes-editions: []",
            "supersedes-editions: [2018-12]");
  }

  @Test
  void whereOneFileCannotBeWrittenNoneIs() throws IOException {
    ContentTree two = twoEditions(uncoded());
    Files.createDirectories(
        temp.resolve("exampleshire/2030-01/.windscreen-work-indicators.yaml/full"));
    assertThrows(IOException.class, () -> mint(two), this::printed);
    assertEquals(uncoded().text(INDICATORS), text(INDICATORS));
    assertEquals(
        two.text("exampleshire/2030-01/indicators.yaml"),
        text("exampleshire/2030-01/indicators.yaml"));
  }
}
