package org.windscreen.difference;

import java.util.List;
import java.util.Optional;
import org.windscreen.model.Kind;

/**
 * A thing of an edition, or a step of a pathway, as editions are compared by it: what it is known
 * by, and what it says under each key.
 *
 * <p>Example: the contact {@code mash}, named "Exampleshire MASH", with the key {@code use-when}.
 *
 * @param id within its kind and edition; of a step {@code referral#decision}
 * @param says each key once, in the order of the format
 * @param said the record
 */
public record Holding(Kind kind, String id, String name, List<Saying> says, Record said) {
  /**
   * What stands under a key.
   *
   * @param key as written: {@code if-refused}
   * @param text in plain words; empty where nothing stands there
   * @param compared the same with all that counts: the Markdown of a text, with its links
   * @param isWords whether it is a text, whose changes are marked word by word
   */
  public record Saying(String key, String text, String compared, boolean isWords) {}

  public Holding {
    says = List.copyOf(says);
  }

  /** The same under another id. */
  Holding as(String other) {
    return new Holding(kind, other, name, says, said);
  }

  /** What it says under a key; nothing if it has no such key. */
  Optional<Saying> under(String key) {
    return says.stream().filter(saying -> saying.key().equals(key)).findFirst();
  }

  /** As references name it: {@code contact:mash}. */
  public String known() {
    return kind.scheme() + ":" + id;
  }

  /** All its words. */
  String words() {
    return String.join(" ", says.stream().filter(Saying::isWords).map(Saying::text).toList());
  }
}
