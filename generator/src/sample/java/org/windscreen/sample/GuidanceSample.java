package org.windscreen.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.windscreen.model.ChapterHead;
import org.windscreen.model.Id;

/** Makes up the narrative chapters, {@code guidance/*.md}. */
final class GuidanceSample {
  private final AuthoritySample sample;
  private final Speaker speaker;
  private final Chance chance;

  private GuidanceSample(AuthoritySample sample) {
    this.sample = sample;
    this.speaker = sample.speaker().fork("guidance");
    this.chance = speaker.chance();
  }

  /** Six to twelve chapters. */
  static List<MadeUpChapter> of(AuthoritySample sample) {
    GuidanceSample guidance = new GuidanceSample(sample);
    List<MadeUpChapter> chapters = new ArrayList<>();
    for (Sheet.Entry entry : guidance.chosen()) {
      chapters.add(guidance.chapter(entry, chapters.size() + 1));
    }
    return chapters;
  }

  /** The chapters that others refer to, and up to six of the rest. */
  private List<Sheet.Entry> chosen() {
    List<Sheet.Entry> all = sample.lists().sheet("guidance").entries();
    List<Sheet.Entry> optional = all.stream().filter(e -> e.first("core").isEmpty()).toList();
    List<Sheet.Entry> extra = chance.some(optional, chance.below(7));
    return all.stream().filter(e -> e.first("core").isPresent() || extra.contains(e)).toList();
  }

  private MadeUpChapter chapter(Sheet.Entry entry, int order) {
    String body = body(entry);
    ChapterHead head =
        new ChapterHead(
            speaker.say(entry, "title"),
            order,
            List.of(sample.place(entry.first("part").orElseThrow())),
            topics(body),
            List.of());
    return new MadeUpChapter(entry.id(), head, body);
  }

  private String body(Sheet.Entry entry) {
    List<String> blocks = new ArrayList<>();
    for (Map.Entry<String, List<String>> line : entry.lines().entrySet()) {
      switch (line.getKey().charAt(0)) {
        case 'h' -> blocks.add("## " + speaker.say(chance.one(line.getValue())));
        case 'l' -> blocks.add(list(line.getValue()));
        default -> {
          if (line.getKey().matches("p\\d+")) {
            blocks.add(paragraph(line.getValue()));
          }
        }
      }
    }
    return String.join("\n\n", blocks);
  }

  private String paragraph(List<String> phrases) {
    return speaker.say(chance.one(phrases), Map.of("levels-table", table()));
  }

  private String list(List<String> items) {
    int most = items.size();
    List<String> some = chance.some(items, chance.between(Math.max(2, most - 2), most));
    return String.join("\n", some.stream().map(item -> "- " + speaker.say(item)).toList());
  }

  private String table() {
    StringBuilder table = new StringBuilder("| Level | On the common scale |\n| --- | --- |");
    for (LevelScheme.MadeUpLevel rung : sample.ladder().rungs()) {
      String name = rung.name().map(n -> ": " + n).orElse("");
      table
          .append("\n| [")
          .append(rung.label())
          .append(name)
          .append("](level:")
          .append(rung.id().value());
      table
          .append(") | ")
          .append(String.join(", ", Made.each(rung.steps(), LevelScheme.SCALE::get)))
          .append(" |");
    }
    return table.toString();
  }

  /** The topics that a chapter links to. */
  private static List<Id.Topic> topics(String body) {
    Set<String> topics = new TreeSet<>();
    for (String part : body.split("\\(topic:", -1)) {
      topics.add(part.substring(0, Math.max(0, part.indexOf(')'))));
    }
    topics.removeIf(topic -> !body.contains("(topic:" + topic + ")"));
    return Made.each(List.copyOf(topics), Id.Topic::new);
  }
}
