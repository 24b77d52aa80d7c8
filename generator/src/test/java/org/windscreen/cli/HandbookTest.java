package org.windscreen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.windscreen.Rewrite;
import org.windscreen.publish.RealSite;

/**
 * The handbook, carried out word for word: what it says to open is opened, what it says to change
 * is changed, what it says to type is typed, and what it says is answered and shown is looked for.
 */
class HandbookTest extends ToolOnReadme {
  /** From its dash to the next. */
  private static final Pattern ENTRY = Pattern.compile("(?m)^  - .*\\n(?:    .*\\n)*");

  /** Lines of an answer. */
  private static final int PICTURED = 12;

  private String file = "";
  private String entry = "";
  private String typed = "";
  private String answer = "";

  @ParameterizedTest
  @ValueSource(
      strings = {"change-a-number.md", "publish-an-edition.md", "start-from-a-blank-machine.md"})
  void eachStepDoesWhatThePageSays(String page) throws Exception {
    folderOfTheProject(page);
    List<Handbook.Step> steps = Handbook.of(page).steps();
    assertTrue(steps.size() > 6, steps::toString);
    for (Handbook.Step step : steps) {
      carryOut(step);
    }
  }

  /** A number is changed in Exampleshire; who practises has the content of the project. */
  private void folderOfTheProject(String page) throws IOException {
    laid("templates");
    if (!page.startsWith("change")) {
      laid("content");
      return;
    }
    assertEquals(0, site("mint"), () -> err);
    assertEquals(0, edition("freeze", "exampleshire", "2018-12"), () -> err);
  }

  private void laid(String folder) throws IOException {
    Path real = RealSite.ROOT.resolve(folder);
    for (String one : files(real)) {
      Path here = temp.resolve(folder).resolve(one);
      Files.createDirectories(here.getParent());
      Files.write(here, Files.readAllBytes(real.resolve(one)));
    }
  }

  private void carryOut(Handbook.Step step) throws Exception {
    switch (step) {
      case Handbook.Open(String opened) -> {
        file = opened;
        entry = "";
        assertTrue(Files.exists(temp.resolve(file)), file);
      }
      case Handbook.Edit(String from, String to) -> edit(part -> part.replace(from, to));
      case Handbook.Entry(String words) -> entry = words;
      case Handbook.Copy(String code) -> {
        entry = code;
        edit(part -> part + part.replace("code: " + code + "\n    ", ""));
      }
      case Handbook.TakeOut(String words) -> {
        entry = words;
        edit(part -> "");
      }
      case Handbook.Command(String words) -> type(words);
      case Handbook.Answer(String words) ->
          assertTrue(answer.contains(words), () -> typed + " answers: " + answer);
      case Handbook.Picture(Path picture) -> pictured(picture);
      case Handbook.Shown(String shown, List<String> words) -> shown(shown, words);
    }
  }

  /** Changes the file, or the first entry in it that has the words. */
  private void edit(UnaryOperator<String> change) throws IOException {
    Path path = temp.resolve(file);
    String text = Files.readString(path);
    String part =
        entry.isEmpty()
            ? text
            : ENTRY
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(one -> one.contains(entry))
                .findFirst()
                .orElseThrow(() -> new AssertionError(file + " has no entry " + entry));
    String after = change.apply(part);
    assertNotEquals(part, after, () -> file + ", " + entry);
    int at = text.indexOf(part);
    Files.writeString(path, text.substring(0, at) + after + text.substring(at + part.length()));
  }

  /** In a process of its own, so that it works in the folder, as in a terminal. */
  private void type(String words) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.windscreen.cli.Windscreen"));
    Pattern.compile("\"([^\"]*)\"|(\\S+)")
        .matcher(words)
        .results()
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .forEach(command::add);
    command.addAll(day(words));
    Process process =
        new ProcessBuilder(command).directory(temp.toFile()).redirectErrorStream(true).start();
    try (InputStream said = process.getInputStream()) {
      answer =
          new String(said.readAllBytes(), StandardCharsets.UTF_8)
              .replaceAll("(?m)^log4j:.*\n", "")
              .replaceAll("[0-9,]+ KB, in [0-9.]+ s", "… KB, in … s")
              .strip();
    }
    typed = words;
    process.waitFor();
  }

  /** The day is not today, or the answers would change by themselves. */
  private static List<String> day(String words) {
    if (words.startsWith("edition correct")) {
      return List.of("--date=2026-05-03");
    }
    return words.matches("(check|build|diff|edition publish)\\b.*")
        ? List.of("--as-of=2026-11-22")
        : List.of();
  }

  private void pictured(Path picture) throws IOException {
    String shown = beginning(answer);
    if (Rewrite.on()) {
      AnswerPicture.write(picture, "./windscreen " + typed, shown);
    }
    assertEquals("./windscreen " + typed + "\n" + shown, AnswerPicture.text(picture));
    assertTrue(Files.size(picture) < 40_000, picture::toString);
  }

  /** As much as a picture can show. */
  private static String beginning(String answer) {
    List<String> lines = answer.lines().toList();
    return lines.size() <= PICTURED
        ? answer
        : String.join("\n", lines.subList(0, PICTURED)) + "\n…";
  }

  private void shown(String page, List<String> words) throws IOException {
    String html = Files.readString(temp.resolve(page));
    int from = 0;
    for (String one : words) {
      from = html.indexOf(one, from);
      assertTrue(from >= 0, () -> page + " does not say: " + one);
    }
  }

  @Test
  void everyPictureOfTheHandbookIsOneOfThese() throws IOException {
    Set<String> shown = new TreeSet<>();
    for (String page :
        List.of("change-a-number.md", "publish-an-edition.md", "start-from-a-blank-machine.md")) {
      Handbook.of(page).steps().stream()
          .filter(Handbook.Picture.class::isInstance)
          .map(step -> ((Handbook.Picture) step).file().getFileName().toString())
          .forEach(shown::add);
    }
    try (Stream<Path> files = Files.list(RealSite.ROOT.resolve("content/pages"))) {
      Set<String> there = new TreeSet<>();
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".png"))
          .forEach(there::add);
      assertEquals(shown, there);
    }
  }

  @Test
  void everyCommandThatThePageOnPublishingNamesIsThere() throws IOException {
    String page = Files.readString(RealSite.ROOT.resolve("content/pages/how-to-publish.md"));
    Set<String> named = new TreeSet<>();
    Pattern.compile("`\\./windscreen ((?:edition |new )?[a-z]+)(?: [^`]*)?`")
        .matcher(page)
        .results()
        .forEach(found -> named.add(found.group(1)));
    assertEquals(
        Set.of(
            "build",
            "check",
            "clean",
            "diff",
            "edition correct",
            "edition freeze",
            "edition list",
            "edition new",
            "edition publish",
            "impact",
            "mint",
            "new authority",
            "sample",
            "search"),
        named);
    for (String command : named) {
      List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
      words.add("--help");
      assertEquals(0, run(words.toArray(String[]::new)), command);
      assertFalse(out.isBlank(), command);
    }
  }
}
