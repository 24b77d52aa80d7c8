package org.windscreen.histories;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Changes of an edition's chapters and their headings, by chance.
 *
 * @param before what the edition before has, as references name it
 */
record ChapterChanges(Random random, Draft draft, MadeUpWords words, Set<String> before) {
  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** A new one, or another id for one that is there. */
  void change() {
    String now = words.name();
    List<String> old =
        draft.chapters.keySet().stream().filter(id -> before.contains("guidance:" + id)).toList();
    if (old.isEmpty() || random.nextBoolean()) {
      draft.chapters.put(now, new Draft.Chapter(List.of("Words " + now), Map.of()));
    } else {
      String was = any(old);
      draft.chapters.put(now, draft.chapters.remove(was));
      draft.withdrawn.put("guidance:" + was, List.of("guidance:" + now));
    }
  }

  /** Other words for a heading, with the place it had; a new one; or one less. */
  void heading() {
    if (draft.chapters.isEmpty()) {
      return;
    }
    Draft.Chapter chapter = draft.chapters.get(any(new ArrayList<>(draft.chapters.keySet())));
    String other = "Words " + words.name();
    if (chapter.headings().isEmpty() || random.nextInt(3) == 0) {
      chapter.headings().add(other);
    } else if (random.nextBoolean()) {
      String was = chapter.headings().set(random.nextInt(chapter.headings().size()), other);
      chapter.former().replaceAll((old, now) -> now.equals(place(was)) ? place(other) : now);
      chapter.former().put(place(was), place(other));
    } else {
      String gone = chapter.headings().remove(random.nextInt(chapter.headings().size()));
      chapter.former().values().removeIf(place(gone)::equals);
    }
  }

  private static String place(String heading) {
    return heading.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
