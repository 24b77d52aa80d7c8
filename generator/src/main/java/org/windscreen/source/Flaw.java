package org.windscreen.source;

import java.util.Locale;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;

/**
 * Why a character has no place in content: it cannot be seen, or what is seen is not what is
 * written.
 *
 * <p>Example: {@code Flaw.DIRECTION.at(span, 0x202E)} is the fault of a right-to-left override.
 */
enum Flaw {
  CONTROL(
      Rule.CONTROL_CHARACTER,
      " is a control character: it shows nothing, and programs read it differently.",
      "Delete it; write a blank or start a new line where one was meant."),
  LINE_END(
      Rule.CONTROL_CHARACTER,
      " ends a line for some programs and not for others.",
      "Write a blank or start a new line in its place."),
  DIRECTION(
      Rule.DIRECTION_CHARACTER,
      " turns the direction of writing: what readers see may not be what is written.",
      "Delete it, then check the words and numbers beside it one character at a time."),
  LOST(
      Rule.LOST_CHARACTER,
      " stands where a character was lost.",
      "Write what the source document has here."),
  PRIVATE_USE(
      Rule.PRIVATE_USE_CHARACTER,
      " means something only in the font it was typed in, as Word's bullets do.",
      "Write what it stood for; start each item of a list with \"- \"."),
  LOOKALIKE(
      Rule.LOOKALIKE_CHARACTER,
      " looks like a plain letter or figure and is none: no search and no telephone takes it for"
          + " one.",
      "Type it anew, with the word or number that it stands in."),
  OVERLAY(
      Rule.LOOKALIKE_CHARACTER,
      " is drawn over the letter before it, and is no part of it for search or a screen reader.",
      "Take it away; leave out what was struck out."),
  OPTIONAL_HYPHEN(
      Rule.LOST_CHARACTER,
      " inside a word is where another program could part it.",
      "Delete it; write - where the word has a hyphen."),
  HIDDEN(Rule.INVISIBLE_CHARACTER, " cannot be seen.", "Delete it."),
  /** As {@link #PASSING}, but before the first visible character of its line. */
  LEADING(
      Rule.INVISIBLE_CHARACTER,
      " cannot be seen, and stands where the start of a line is looked at.",
      "Delete it."),
  /** The one that is only warned of: the text is read without it. */
  PASSING(
      Rule.INVISIBLE_CHARACTER,
      " cannot be seen; the text was read without it.",
      "Delete it here."),
  BLANK(
      Rule.ODD_BLANK,
      " stands where only a plain blank counts.",
      "Write a plain blank in its place, or delete it.");

  private final Rule rule;
  private final String wrong;
  private final String hint;

  Flaw(Rule rule, String wrong, String hint) {
    this.rule = rule;
    this.wrong = wrong;
    this.hint = hint;
  }

  Diagnostic at(Span span, int codePoint) {
    String message = named(codePoint) + wrong;
    return this == PASSING
        ? Diagnostic.warning(rule, span, message, hint)
        : Diagnostic.error(rule, span, message, hint);
  }

  /** As Unicode calls it: {@code U+200B ZERO WIDTH SPACE}. */
  static String named(int codePoint) {
    String name =
        switch (Character.getType(codePoint)) {
          case Character.PRIVATE_USE -> " (private use)";
          case Character.SURROGATE -> " (half of a character)";
          case Character.UNASSIGNED -> " (no character)";
          default -> " " + Character.getName(codePoint);
        };
    return String.format(Locale.ROOT, "U+%04X", codePoint) + name;
  }
}
