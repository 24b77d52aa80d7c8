package org.windscreen.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.windscreen.load.ContentTree;
import org.windscreen.model.CategoriesFile;
import org.windscreen.model.ConsentFile;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.EditionFile;
import org.windscreen.model.IndicatorsFile;
import org.windscreen.model.Keyword;
import org.windscreen.model.PathwaysFile;
import org.windscreen.page.Datum;
import org.windscreen.topic.Presence;

/**
 * A choice among the constants of a closed set lists them all and has no default, so that a new
 * constant is never shown as another one; and no template asks for one constant alone.
 */
class TemplateChoicesTest {
  private static final Pattern SWITCH =
      Pattern.compile("<#switch ([^>]+)>(.*?)</#switch>", Pattern.DOTALL);
  private static final Pattern CASE = Pattern.compile("<#case \"([^\"]*)\">");
  private static final Pattern COMPARED = Pattern.compile("(?:==|!=) *[\"']([^\"']*)[\"']");

  /** The words of every closed set that templates may see, by its name. */
  private static Map<String, Set<String>> sets() {
    Map<String, Set<String>> sets = new TreeMap<>();
    for (List<? extends Enum<?>> constants :
        List.of(
            List.of(ContactsFile.Role.values()),
            List.of(ContactsFile.BankHolidays.values()),
            List.of(ContactsFile.Day.values()),
            List.of(ConsentFile.Action.values()),
            List.of(ConsentFile.Needed.values()),
            List.of(PathwaysFile.PathwayKind.values()),
            List.of(PathwaysFile.Unit.values()),
            List.of(CategoriesFile.Reason.values()),
            List.of(IndicatorsFile.Sign.values()),
            List.of(EditionFile.Status.values()),
            List.of(EditionFile.Provenance.values()),
            List.of(EditionFile.Footing.values()),
            List.of(Presence.values()))) {
      sets.put(
          constants.getFirst().getDeclaringClass().getSimpleName(),
          constants.stream().map(Keyword::of).collect(Collectors.toSet()));
    }
    sets.put(
        "Datum",
        Arrays.stream(Datum.class.getPermittedSubclasses())
            .map(type -> type.getSimpleName().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet()));
    return sets;
  }

  /** What is wrong with the choices of a template. */
  private static List<String> faults(String template, Map<String, Set<String>> sets) {
    List<String> faults = new java.util.ArrayList<>();
    for (MatchResult choice : SWITCH.matcher(template).results().toList()) {
      Set<String> cases =
          CASE.matcher(choice.group(2))
              .results()
              .map(found -> found.group(1))
              .collect(Collectors.toCollection(TreeSet::new));
      if (choice.group(2).contains("<#default>")) {
        faults.add(choice.group(1) + " has a default");
      }
      if (!sets.containsValue(cases)) {
        faults.add(choice.group(1) + " lists " + cases + ", which is no closed set");
      }
    }
    Set<String> words = sets.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    COMPARED
        .matcher(template)
        .results()
        .map(found -> found.group(1))
        .filter(words::contains)
        .forEach(word -> faults.add("asks for \"" + word + "\" alone"));
    return faults;
  }

  @Test
  void everyChoiceListsAllConstantsOfItsSet() throws IOException {
    Map<String, List<String>> faults = new TreeMap<>();
    int choices = 0;
    try (Stream<Path> files = Files.walk(ContentTree.root().resolve("templates"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".ftlh")).toList()) {
        String template = Files.readString(file);
        choices += (int) SWITCH.matcher(template).results().count();
        List<String> its = faults(template, sets());
        if (!its.isEmpty()) {
          faults.put(file.getFileName().toString(), its);
        }
      }
    }
    assertEquals(Map.of(), faults);
    assertTrue(choices > 0, "no choice was found, though consent-needed has one");
  }

  @Test
  void aConstantThatNobodyThoughtOfIsMissed() {
    Map<String, Set<String>> sets = sets();
    String template =
        "<#switch x.id><#case \"open\">a<#break><#case \"closed\">b<#break>"
            + "<#case \"not-stated\">c<#break><#case \"copy-incomplete\">d<#break></#switch>";
    assertEquals(List.of(), faults(template, sets));
    sets.get("BankHolidays").add("by-arrangement");
    assertEquals(
        List.of("x.id lists [closed, copy-incomplete, not-stated, open], which is no closed set"),
        faults(template, sets));
  }

  @Test
  void aDefaultAndAQuestionForOneConstantAreFaults() {
    assertEquals(
        List.of(
            "x has a default",
            "x lists [source-has-none], which is no closed set",
            "asks for \"sample\" alone"),
        faults(
            "<#switch x><#case \"source-has-none\">a<#default>b</#switch>"
                + "<#if y.status == \"sample\"></#if><#if z == \"withheld\"></#if>",
            sets()));
  }

  @Test
  void stylesAreThereForEveryPresence() throws IOException {
    String css = Files.readString(ContentTree.root().resolve("templates/assets/compare.css"));
    for (Presence presence : Presence.values()) {
      String word = Keyword.of(presence);
      assertTrue(css.contains(".box-" + word + " ") || css.contains(".box-" + word + ","), word);
      assertTrue(css.contains(".svg-" + word + " ") || css.contains(".svg-" + word + ","), word);
    }
    assertFalse(css.contains(".box-made-up"));
  }
}
