package org.windscreen.histories;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Changes of an edition as partnerships make them, by chance. */
final class Changes {
  private final Random random;
  private final Draft draft;
  private final MadeUpWords words;
  private final ChapterChanges chapters;

  /** What was taken out, which somebody may put in again. */
  private final Once once;

  /** What the edition before has, as references name it. */
  private final Set<String> before;

  /** What was split, and the words of its parts, which have no code yet. */
  final Map<String, List<String>> splits = new LinkedHashMap<>();

  /** The codes that two indicators traded, which stay as they are; may be empty. */
  List<String> swapped = List.of();

  /** What took the place of something before: where that goes too, an edition must say so. */
  private final Set<String> successors;

  Changes(Random random, Draft draft, int edition, Once once, Set<String> successors) {
    this.successors = successors;
    this.random = random;
    this.draft = draft;
    this.words = new MadeUpWords(random, edition);
    this.once = once;
    this.before = Set.copyOf(draft.known());
    this.chapters = new ChapterChanges(random, draft, words, before);
  }

  /** Makes so many, of any kind; codes and names are swapped first, while they are as they were. */
  void make(int many) {
    Swaps swaps = new Swaps(random, draft);
    if (random.nextInt(4) == 0) {
      swapped = swaps.codes();
    }
    if (random.nextInt(6) == 0) {
      swaps.names(random.nextBoolean() ? "practice" : "category");
    }
    for (int i = 0; i < many; i++) {
      switch (random.nextInt(14)) {
        case 0 -> reword();
        case 1 -> move();
        case 2 -> recategorise();
        case 3 -> Collections.shuffle(draft.signs, random);
        case 4 -> withdraw();
        case 5 -> split();
        case 6 -> merge();
        case 7 -> draft.signs.add(sign("", words.text()));
        case 8 -> addAgain();
        case 9 -> rename("category");
        case 10 -> thing(random.nextBoolean() ? "practice" : "special");
        case 11 -> chapters.change();
        default -> chapters.heading();
      }
    }
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private Draft.Sign sign(String code, String text) {
    return new Draft.Sign(code, 1 + random.nextInt(2), any(draft.ids("category")), text);
  }

  /** One that was published before, and of which nothing else has become in this edition. */
  private Optional<Draft.Sign> known() {
    List<Draft.Sign> known =
        draft.signs.stream()
            .filter(s -> before.contains("indicator:" + s.code()))
            .filter(s -> !isNamed(s.code()) && !swapped.contains(s.code()))
            .toList();
    return known.isEmpty() ? Optional.empty() : Optional.of(any(known));
  }

  private boolean isNamed(String code) {
    return draft.withdrawn.values().stream().anyMatch(now -> now.contains("indicator:" + code));
  }

  private void replace(Draft.Sign was, Draft.Sign now) {
    draft.signs.set(draft.signs.indexOf(was), now);
  }

  private void reword() {
    known()
        .ifPresent(
            s -> replace(s, new Draft.Sign(s.code(), s.level(), s.category(), words.text())));
  }

  private void move() {
    known()
        .ifPresent(
            s -> replace(s, new Draft.Sign(s.code(), 3 - s.level(), s.category(), s.text())));
  }

  private void recategorise() {
    known()
        .ifPresent(s ->
            replace(s, new Draft.Sign(s.code(), s.level(), any(draft.ids("category")), s.text())));
  }

  /** With an entry or without. */
  private void withdraw() {
    known()
        .ifPresent(s -> {
          take(s);
          end("indicator:" + s.code());
        });
  }

  /** With an entry where one is due, and elsewhere with one or without. */
  private void end(String gone) {
    if (successors.contains(gone) || random.nextBoolean()) {
      draft.withdrawn.put(gone, List.of());
    }
  }

  private void take(Draft.Sign sign) {
    draft.signs.remove(sign);
    once.signs().add(sign);
  }

  private void split() {
    known()
        .ifPresent(s -> {
          take(s);
          List<String> parts = List.of(words.text(), words.text());
          parts.forEach(part -> draft.signs.add(sign("", part)));
          splits.put("indicator:" + s.code(), parts);
          draft.withdrawn.put("indicator:" + s.code(), List.of());
        });
  }

  /** Into one that is there, or was put in before under another code. */
  private void merge() {
    known()
        .ifPresent(gone -> {
          take(gone);
          List<String> into = known().map(now -> "indicator:" + now.code()).stream().toList();
          draft.withdrawn.put("indicator:" + gone.code(), into);
        });
  }

  /** With its code, where this edition does not say that it is gone, or with a new one. */
  private void addAgain() {
    if (!once.signs().isEmpty()) {
      Draft.Sign was = once.signs().remove(random.nextInt(once.signs().size()));
      boolean gone = draft.withdrawn.containsKey("indicator:" + was.code());
      draft.signs.add(sign(gone || random.nextBoolean() ? "" : was.code(), was.text()));
    }
  }

  /** The id and the name; whatever names it goes along. */
  private void rename(String kind) {
    List<String> ids = draft.ids(kind).stream().filter(id -> isOld(kind + ":" + id)).toList();
    if (ids.isEmpty()) {
      return;
    }
    String was = any(ids);
    String now = words.name();
    Map<String, String> things = Map.copyOf(draft.things);
    List<String> order = List.copyOf(draft.things.keySet());
    draft.things.clear();
    for (String known : order) {
      boolean it = known.equals(kind + ":" + was);
      draft.things.put(it ? kind + ":" + now : known, it ? "Of " + now : things.get(known));
    }
    draft.signs.replaceAll(s ->
        kind.equals("category") && s.category().equals(was)
            ? new Draft.Sign(s.code(), s.level(), now, s.text())
            : s);
    draft.withdrawn.put(kind + ":" + was, List.of(kind + ":" + now));
  }

  /** Whether the edition before has it, so that something can become of it. */
  private boolean isOld(String known) {
    return before.contains(known);
  }

  private void thing(String kind) {
    switch (random.nextInt(4)) {
      case 0 -> {
        String id = words.name();
        draft.things.put(kind + ":" + id, "Of " + id);
      }
      case 1 -> rename(kind);
      case 2 -> thingAgain();
      default -> {
        List<String> ids = draft.ids(kind).stream().filter(id -> isOld(kind + ":" + id)).toList();
        if (!ids.isEmpty()) {
          String gone = kind + ":" + any(ids);
          once.things().put(gone, draft.things.remove(gone));
          end(gone);
        }
      }
    }
  }

  /** By its id, unless this very edition says that it is gone. */
  private void thingAgain() {
    List<String> gone =
        once.things().keySet().stream().filter(id -> !draft.withdrawn.containsKey(id)).toList();
    if (!gone.isEmpty()) {
      String again = any(gone);
      draft.things.put(again, once.things().remove(again));
    }
  }
}
