package org.windscreen.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.windscreen.diagnostic.DiagnosticPrinter;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.load.ContentTree;

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

  @Test
  void numbersCountOnFromTheHighestThatIsRecordedOrWrittenAnywhere() throws IOException {
    String record = "exa-120\nexa-x\nexb-900\n";
    assertEquals(List.of("exa-121"), mint(uncoded().put("permalinks.txt", record)).codes());
    ContentTree noted = uncoded().append(INDICATORS, "  # - code: \"exa-130\"\n");
    assertEquals(List.of("exa-131"), mint(noted.put("permalinks.txt", record)).codes());
  }

  @Test
  void whileTheRecordHoldsAMergeThatWasNotFinishedNoCodeIsGiven() throws IOException {
    String record = "<<<<<<< HEAD\nexa-120\n=======\nexa-130\n>>>>>>> other\n";
    assertEquals(List.of(), mint(uncoded().put("permalinks.txt", record)).codes());
    assertTrue(printed().contains("permalinks.txt:1:1: error [merge-conflict]"), printed());
    assertEquals(uncoded().text(INDICATORS), text(INDICATORS));
  }

  @Test
  void whereOneFileCannotBeReadNoCodeIsGiven() throws IOException {
    ContentTree broken =
        uncoded().put("exampleshire/2030/indicators.yaml", "indicators:\n  - level: [\n");
    assertEquals(List.of(), mint(broken).codes());
    assertEquals(uncoded().text(INDICATORS), text(INDICATORS));
    assertTrue(
        printed()
            .startsWith(
                "content/exampleshire/2030/indicators.yaml:2:1: error [yaml-syntax] This bracket"
                    + " is never closed, or a comma is missing after it."),
        printed());
  }

  @Test
  void whereOneFileCannotBeWrittenNoneIs() throws IOException {
    ContentTree two =
        uncoded()
            .put("exampleshire/2030/indicators.yaml", "indicators:\n  - level: 1\n  - level: 1\n");
    Files.createDirectories(
        temp.resolve("exampleshire/2030/.windscreen-work-indicators.yaml/full"));
    assertThrows(IOException.class, () -> mint(two));
    assertEquals(uncoded().text(INDICATORS), text(INDICATORS));
    assertEquals(
        two.text("exampleshire/2030/indicators.yaml"), text("exampleshire/2030/indicators.yaml"));
  }
}
