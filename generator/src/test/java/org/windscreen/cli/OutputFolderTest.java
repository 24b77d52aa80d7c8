package org.windscreen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.windscreen.load.ContentTree;
import org.windscreen.publish.RealSite;

/** What people are told about the folder that a site is published to. */
class OutputFolderTest {
  @TempDir Path temp;
  private Path site;

  @BeforeEach
  void content() throws IOException {
    ContentTree.ofReadme().write(temp.resolve("content"));
    site = temp.resolve("site");
  }

  private Typed run(String command, String... more) {
    List<String> words = new ArrayList<>(List.of(command, "--as-of=2026-11-22"));
    List.of(
            "--content=" + temp.resolve("content"),
            "--templates=" + RealSite.ROOT.resolve("templates"),
            "--output=" + site)
        .stream()
        .filter(ours -> Stream.of(more).noneMatch(m -> m.startsWith(ours.split("=", 2)[0] + "=")))
        .forEach(words::add);
    words.addAll(List.of(more));
    return Typed.command(words);
  }

  @Test
  void whatIsKeptAndWhatWasReplacedIsSaid() throws IOException {
    run("mint");
    assertEquals(new Typed(0, "", ""), run("build", "--quiet"));
    Files.writeString(site.resolve("CNAME"), "guidance.example");
    Files.writeString(site.resolve("index.html"), "by hand");
    Typed built = run("build");
    assertEquals(
        "warning: changed since they were published, and replaced: index.html. Change content or"
            + " templates instead.\n",
        built.err());
    assertTrue(
        built.out().startsWith("Kept, as windscreen did not make it: CNAME.\n"), built.out());
    assertEquals(new Typed(0, "Kept, as windscreen did not make it: CNAME.\n", ""), run("clean"));
    assertEquals(new Typed(0, "", ""), run("build", "--quiet"));
    Files.delete(site.resolve("CNAME"));
    assertEquals(new Typed(0, site + " is empty.\n", ""), run("clean"));
  }

  @Test
  void whatWasInterruptedIsSaid() throws IOException {
    Files.createDirectories(temp.resolve(".windscreen-work-site/new/half"));
    Typed cleaned = run("clean");
    assertEquals(
        new Typed(
            0,
            site + " is empty.\n",
            "An earlier run was stopped; what it had left half-done was taken away.\n"),
        cleaned);
  }

  @Test
  void aSiteWithoutAListIsSaid() throws IOException {
    run("mint");
    run("build");
    Files.writeString(site.resolve(".windscreen-site"), "");
    Files.writeString(site.resolve("old.html"), "");
    assertEquals(
        "warning: "
            + site
            + " had no list of what windscreen published, so this was kept: old.html. Delete in it"
            + " what are old pages.\n",
        run("build").err());
  }

  private String refused(String command, Path output) {
    Typed typed = run(command, "--output=" + output);
    assertEquals(2, typed.code(), typed::err);
    assertEquals("", typed.out());
    return typed.err();
  }

  @Test
  void aSiteInItsContentOrTemplatesOrAroundThemIsRefusedBeforeTheWork() throws IOException {
    Path content = temp.resolve("content");
    Path templates = RealSite.ROOT.resolve("templates");
    Files.createSymbolicLink(temp.resolve("link"), content.resolve("pages"));
    for (String command : List.of("build", "clean")) {
      String see = "; name one apart from it.\nSee windscreen help " + command + ".\n";
      assertEquals(
          "--output: " + content + " is the folder of --content, " + content + see,
          refused(command, content));
      for (Path inside : List.of(content.resolve("new/site"), temp.resolve("link"))) {
        assertEquals(
            "--output: " + inside + " lies in the folder of --content, " + content + see,
            refused(command, inside));
      }
      assertEquals(
          "--output: " + temp + " holds the folder of --content, " + content + see,
          refused(command, temp));
      Path asset = templates.resolve("assets/site");
      assertEquals(
          "--output: " + asset + " lies in the folder of --templates, " + templates + see,
          refused(command, asset));
    }
    assertTrue(Files.exists(content.resolve("site.yaml")));
  }

  @Test
  void aPathWithSpacesAndOtherLettersIsAPathLikeAnyOther() throws IOException {
    Path odd = Files.createDirectories(temp.resolve("Schütz für Kinder 日本"));
    Files.move(temp.resolve("content"), odd.resolve("our content"));
    String content = "--content=" + odd.resolve("our content");
    String output = "--output=" + odd.resolve("the site");
    run("mint", content);
    assertEquals(new Typed(0, "", ""), run("build", content, output, "--quiet"));
    assertTrue(Files.exists(odd.resolve("the site/index.html")));
    assertEquals(
        new Typed(0, odd.resolve("the site") + " is empty.\n", ""), run("clean", content, output));
  }

  @Test
  void aFileAsOutputIsWrongUse() throws IOException {
    Files.writeString(site, "a file");
    assertEquals("windscreen: " + site + " is a file. Name a folder.\n", refused("build", site));
  }

  @Test
  void aFolderThatIsNoSiteIsWrongUse() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve("thesis.doc"), "");
    for (String command : List.of("build", "clean")) {
      assertEquals(
          new Typed(
              2,
              "",
              "windscreen: "
                  + site
                  + " holds files that windscreen did not make, so it was left alone. Name another"
                  + " folder with --output; files that are put into a published site later are"
                  + " kept.\n"),
          run(command));
    }
  }
}
