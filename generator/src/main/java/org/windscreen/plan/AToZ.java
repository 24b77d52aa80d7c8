package org.windscreen.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.windscreen.ledger.LetterAnchors;
import org.windscreen.model.TopicsFile;
import org.windscreen.page.TopicPage;
import org.windscreen.view.Link;

/** Sorts topics and their other names under their first letters. */
public final class AToZ {
  private static final Comparator<TopicPage.Entry> ORDER =
      Comparator.comparing((TopicPage.Entry e) -> letters(e.name()))
          .thenComparing(e -> !e.isOwn())
          .thenComparing(e -> e.topic().text());

  private AToZ() {}

  /**
   * The letters with their entries.
   *
   * @param synonyms whether other names have entries of their own
   */
  public static List<TopicPage.Letter> of(
      List<TopicsFile.Topic> topics,
      boolean synonyms,
      Function<TopicsFile.Topic, Link> link,
      Function<TopicsFile.Topic, Optional<String>> words) {
    Map<String, List<TopicPage.Entry>> letters = new TreeMap<>();
    for (TopicsFile.Topic topic : topics) {
      for (TopicPage.Entry entry :
          entries(topic, synonyms, link.apply(topic), words.apply(topic))) {
        letters.computeIfAbsent(letter(entry.name()), l -> new ArrayList<>()).add(entry);
      }
    }
    return letters.entrySet().stream().map(e -> letter(e.getKey(), e.getValue())).toList();
  }

  private static TopicPage.Letter letter(String letter, List<TopicPage.Entry> entries) {
    return new TopicPage.Letter(
        letter, LetterAnchors.id(letter), entries.stream().sorted(ORDER).toList());
  }

  /** The topic's own entry, then one for each other name that is not the same but for spelling. */
  private static List<TopicPage.Entry> entries(
      TopicsFile.Topic topic, boolean synonyms, Link link, Optional<String> words) {
    List<TopicPage.Entry> entries = new ArrayList<>();
    entries.add(new TopicPage.Entry(topic.name(), link, true, words));
    Set<String> seen = new HashSet<>(Set.of(letters(topic.name())));
    for (String name : synonyms ? topic.alsoCalled() : List.<String>of()) {
      if (seen.add(letters(name))) {
        entries.add(new TopicPage.Entry(name, link, false, Optional.empty()));
      }
    }
    return entries;
  }

  private static String letter(String name) {
    String letters = letters(name);
    boolean alphabetic = !letters.isEmpty() && Character.isLetter(letters.charAt(0));
    return alphabetic ? letters.substring(0, 1).toUpperCase(Locale.ROOT) : LetterAnchors.NUMBERS;
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}]+", "");
  }
}
