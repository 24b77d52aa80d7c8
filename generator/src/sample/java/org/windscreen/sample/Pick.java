package org.windscreen.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An entry of a word list that an authority has, with the id and name that it has there.
 *
 * @param entry what more may be said of it
 */
record Pick(String id, String name, Sheet.Entry entry) {
  /** Adds the words by which phrases refer to it: its name, and its id after {@code -id}. */
  void tell(String word, Map<String, String> words) {
    words.put(word, name);
    words.put(word + "-id", id);
  }

  /** The entry with one of its names, or titles. */
  static Pick named(Sheet.Entry entry, Speaker speaker) {
    String id = entry.id().substring(entry.id().indexOf('/') + 1);
    return new Pick(id, speaker.say(entry, entry.all("name").isEmpty() ? "title" : "name"), entry);
  }

  /** The entry with one of the ids and names that its {@code is} lines pair. */
  static Pick paired(Sheet.Entry entry, Speaker speaker) {
    return paired(entry, speaker.chance().one(entry.all("is")), speaker);
  }

  static Pick paired(Sheet.Entry entry, String line, Speaker speaker) {
    int space = line.indexOf(' ');
    return new Pick(line.substring(0, space), speaker.say(line.substring(space + 1)), entry);
  }

  /** So many of the entries, in their order, each with one of its names. */
  static List<Pick> some(List<Sheet.Entry> entries, int count, Speaker speaker) {
    List<Pick> picks = new ArrayList<>();
    for (Sheet.Entry entry : speaker.chance().some(entries, count)) {
      picks.add(named(entry, speaker));
    }
    return picks;
  }
}
