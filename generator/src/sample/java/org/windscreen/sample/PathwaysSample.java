package org.windscreen.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.windscreen.markdown.PlainText;
import org.windscreen.markdown.Prose;
import org.windscreen.model.Id;
import org.windscreen.model.PathwaysFile;
import org.windscreen.model.PathwaysFile.PathwayKind;
import org.windscreen.model.Stated;

/** Makes up {@code pathways.yaml}. */
final class PathwaysSample {
  /** Other texts refer to these, so that every authority has them. */
  private static final List<String> ALWAYS =
      List.of("referral", "early-help", "step-up", "step-down", "disagreement");

  private final AuthoritySample sample;
  private final Speaker speaker;
  private final Chance chance;

  private PathwaysSample(AuthoritySample sample) {
    this.sample = sample;
    this.speaker = sample.speaker().fork("pathways");
    this.chance = speaker.chance();
  }

  static PathwaysFile of(AuthoritySample sample) {
    return new PathwaysSample(sample).file();
  }

  private PathwaysFile file() {
    List<Sheet.Entry> stated = new ArrayList<>();
    List<PathwayKind> silent = new ArrayList<>();
    for (Sheet.Entry entry : sample.lists().sheet("pathways").entries()) {
      if (entry.id().contains("/")) {
        continue;
      }
      if (ALWAYS.contains(entry.id()) || chance.percent(60)) {
        stated.add(entry);
      } else {
        silent.add(Made.choice(PathwayKind.class, entry.id()));
      }
    }
    return new PathwaysFile(
        Stated.known(stated.stream().map(this::pathway).toList()), silent, List.of());
  }

  private PathwaysFile.Pathway pathway(Sheet.Entry entry) {
    List<Sheet.Entry> steps =
        sample.lists().sheet("pathways").below(entry.id()).stream()
            .filter(step -> step.first("maybe").isEmpty() || chance.percent(60))
            .toList();
    String part = entry.first("part").orElseThrow();
    return new PathwaysFile.Pathway(
        new Id.Pathway(entry.id()),
        Made.choice(PathwayKind.class, entry.id()),
        speaker.say(entry, "title"),
        Made.stated(Optional.of(speaker.say(entry, "summary")), Prose::of),
        Stated.known(sample.ladder().on(entry.words("on"))),
        steps.stream().map(step -> step(step, part)).toList(),
        List.of(sample.place(part)));
  }

  private PathwaysFile.Step step(Sheet.Entry step, String part) {
    Pick named = Pick.named(step, speaker);
    return new PathwaysFile.Step(
        new PathwaysFile.StepId(named.id()),
        named.name(),
        chance.percent(90)
            ? Made.stated(Optional.of(speaker.say(step, "who")), PlainText::of)
            : Stated.silent(),
        Prose.of(speaker.say(step, "text")),
        Stated.of(
            Optional.of(step.all("limit"))
                .filter(limits -> !limits.isEmpty())
                .map(chance::one)
                .filter(limit -> !limit.equals("none"))
                .map(limit -> limit(limit.split(" ", -1), step))),
        Stated.known(sample.choices().contacts(step.all("contacts"))),
        List.of(sample.place(part)));
  }

  private PathwaysFile.TimeLimit limit(String[] parts, Sheet.Entry step) {
    String unit = parts[1].replace('-', ' ');
    boolean one = parts[0].equals("1");
    String words = parts[0] + " " + (one ? unit.substring(0, unit.length() - 1) : unit);
    return new PathwaysFile.TimeLimit(
        PlainText.of(chance.one(List.of("Within ", "No later than ", "Up to ")) + words),
        Integer.parseInt(parts[0]),
        Made.choice(PathwaysFile.Unit.class, parts[1]),
        Made.stated(step.first("from"), PlainText::of));
  }
}
