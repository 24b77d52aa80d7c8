package org.windscreen.model;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A web or mail address that stands in a text as it is, without the marks that end the sentence
 * around it. One right behind a quotation mark is quoted, and is none.
 *
 * <p>Example: in "See www.a.example/b." it is {@code www.a.example/b}, from 4 to 19.
 *
 * @param from its first character, in UTF-16 units from 0
 * @param to after its last one
 * @param href what it leads to: {@code https://www.a.example/b}
 */
public record AddressMention(int from, int to, String href) {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![\\p{Alnum}@/.\"\u201C_+-])(?:(?<web>https?://(?=\\p{Alnum})[^\\s<>\"\u201C\u201D]+)"
              + "|(?<www>www\\.[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?:/[^\\s<>\"\u201C\u201D]*)?)"
              + "|(?<host>(?-i:(?!(?:co|org|ac|net|ltd|plc|sch|me)\\.uk(?![\\w.-]))[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63})*"
              + "\\.(?:uk|org|com|net|info|eu|wales|scot|london|cymru))(?![\\w@-]|\\.\\w)(?:/[^\\s<>\"\u201C\u201D]*)?)"
              + "|(?<mail>[\\w.+'-]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)+))",
          Pattern.CASE_INSENSITIVE);

  /** Every address in a text, in their order. */
  public static List<AddressMention> in(String text) {
    return ADDRESS.matcher(text).results().map(AddressMention::of).toList();
  }

  private static AddressMention of(MatchResult found) {
    String written = withoutEnd(found.group());
    String scheme =
        found.start("mail") >= 0 ? "mailto:" : found.start("web") >= 0 ? "" : "https://";
    return new AddressMention(found.start(), found.start() + written.length(), scheme + written);
  }

  /** Whether the name of a site alone stands there: {@code childline.org.uk/get-support}. */
  public boolean isBareHost(String text) {
    String written = text.substring(from, to);
    return href.startsWith("https://") && !written.matches("(?i)(?:https://|www\\.).*");
  }

  /** Without the marks that end the sentence around it, and a bracket that was opened before it. */
  private static String withoutEnd(String address) {
    String end = address;
    while (end.matches("(?s).*[.,;:!?'\u2019*]") || (end.endsWith(")") && !end.contains("("))) {
      end = end.substring(0, end.length() - 1);
    }
    return end;
  }
}
