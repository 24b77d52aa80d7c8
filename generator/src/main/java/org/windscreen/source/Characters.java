package org.windscreen.source;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Span;

/**
 * Which characters content may hold. By rule: what is seen must be what is written. A character
 * that shows nothing and only says where a line may break is left out, with a warning; any other
 * that cannot be seen, moves what is seen, or has lost its meaning is an error.
 *
 * <p>Joiners stay inside emoji and in scripts that need them, so do the variation selectors and
 * tags of emoji.
 *
 * <p>Example: {@code Characters.cleaned("safe\u00ADguarding")} is {@code "safeguarding"}.
 */
public final class Characters {
  /** Soft hyphen, zero width space, word joiner, byte-order mark. */
  private static final String BREAKS = "\u00AD\u200B\u2060\uFEFF";

  /** Marks, embeddings, overrides, isolates and their ends; deprecated shapers. */
  private static final String DIRECTIONS =
      "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"
          + "\u206A\u206B\u206C\u206D\u206E\u206F";

  /** Letters, marks and symbols that have no shape: fillers, an empty braille cell. */
  private static final String SHAPELESS = "\u034F\u115F\u1160\u17B4\u17B5\u180E\u2800\u3164\uFFA0";

  private static final Set<UnicodeScript> NEVER_JOINED =
      Set.of(
          UnicodeScript.LATIN,
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC);

  private static final int JOINER = 0x200D;
  private static final int NON_JOINER = 0x200C;
  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int KEYCAP = 0x20E3;
  private static final int FLAG = 0x1F3F4;

  private Characters() {}

  /** What is wrong with the character at that offset; odd blanks are {@link OddBlanks}'s. */
  static Optional<Flaw> flaw(String text, int at) {
    int c = text.codePointAt(at);
    if (c < 0x7F) {
      return c >= ' ' || "\t\n\r".indexOf(c) >= 0 ? Optional.empty() : Optional.of(Flaw.CONTROL);
    }
    if (c == 0x85 || c == 0x2028 || c == 0x2029) {
      return Optional.of(Flaw.LINE_END);
    }
    if (DIRECTIONS.indexOf(c) >= 0) {
      return Optional.of(Flaw.DIRECTION);
    }
    if (isPassing(text, at, c)) {
      return Optional.of(Flaw.PASSING);
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL -> Optional.of(Flaw.CONTROL);
      case Character.PRIVATE_USE -> Optional.of(Flaw.PRIVATE_USE);
      case Character.SURROGATE -> Optional.of(Flaw.LOST);
      default -> rest(text, at, c);
    };
  }

  private static Optional<Flaw> rest(String text, int at, int c) {
    boolean none = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    if (none || c == 0xFFFD || c == 0xFFFC) {
      return Optional.of(Flaw.LOST);
    }
    boolean format = Character.getType(c) == Character.FORMAT && c >> 8 != 0x06;
    boolean joins = c == JOINER || c == NON_JOINER || isFlagTag(text, at, c);
    boolean hidden = (format && !joins) || SHAPELESS.indexOf(c) >= 0 || isRareSelector(c);
    return hidden ? Optional.of(Flaw.HIDDEN) : Optional.empty();
  }

  private static boolean isRareSelector(int c) {
    return (c >= 0xFE00 && c < 0xFE0E) || (c >= 0xE0100 && c <= 0xE01EF);
  }

  private static boolean isPassing(String text, int at, int c) {
    if (BREAKS.indexOf(c) >= 0) {
      return true;
    }
    int before = at == 0 ? ' ' : text.codePointBefore(at);
    int next = at + Character.charCount(c);
    int after = next < text.length() ? text.codePointAt(next) : ' ';
    return switch (c) {
      case JOINER, NON_JOINER -> !joinsEmoji(before, after) && !joinsLetters(before);
      case 0xFE0E, EMOJI_STYLE -> !Character.isEmoji(before) || (before <= '9' && after != KEYCAP);
      default -> false;
    };
  }

  private static boolean joinsEmoji(int before, int after) {
    boolean picture =
        before == EMOJI_STYLE
            || Character.isEmojiModifier(before)
            || Character.isExtendedPictographic(before);
    return picture && Character.isExtendedPictographic(after);
  }

  private static boolean joinsLetters(int before) {
    return !NEVER_JOINED.contains(UnicodeScript.of(before));
  }

  /** Whether it spells, with others, which flag the black flag before them is. */
  private static boolean isFlagTag(String text, int at, int c) {
    int before = at;
    while (before > 0 && isTag(text.codePointBefore(before))) {
      before -= 2;
    }
    return isTag(c) && before > 0 && text.codePointBefore(before) == FLAG;
  }

  private static boolean isTag(int c) {
    return c >= 0xE0020 && c <= 0xE007F;
  }

  /**
   * The fault of the first character of a text that has no place in content, if there is one: for
   * characters that are written by number or name ({@code "\u202E"}, an entity of HTML).
   *
   * @param told whether a character stands in the file itself, where the gate has told it
   */
  public static Optional<Diagnostic> fault(String text, Span at, IntPredicate told) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      Optional<Flaw> flaw = flaw(text, i).filter(f -> !told.test(c));
      if (flaw.isPresent()) {
        return Optional.of((flaw.get() == Flaw.PASSING ? Flaw.HIDDEN : flaw.get()).at(at, c));
      }
    }
    return Optional.empty();
  }

  /** The text without the characters that show nothing. */
  public static String cleaned(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (!isLeftOut(text, i)) {
        kept.appendCodePoint(text.codePointAt(i));
      }
    }
    return kept.length() == text.length() ? text : kept.toString();
  }

  /** Whether a text has anything that readers see: more than blanks and what shows nothing. */
  public static boolean isSeen(String text) {
    return text.codePoints()
        .anyMatch(c ->
            !Character.isSpaceChar(c)
                && !Character.isWhitespace(c)
                && Character.getType(c) != Character.FORMAT
                && SHAPELESS.indexOf(c) < 0);
  }

  /** Whether a text has a word or a number: what a name, a heading and a link are known by. */
  public static boolean isSaid(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.isLetterOrDigit(c) && SHAPELESS.indexOf(c) < 0);
  }

  /** Whether the character at that offset is one that texts are read without. */
  public static boolean isLeftOut(String text, int at) {
    int c = text.codePointAt(at);
    return c > 0x7F && isPassing(text, at, c);
  }
}
