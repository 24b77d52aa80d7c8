package org.windscreen.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.load.Loaded;
import org.windscreen.load.Statement;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.Edition;
import org.windscreen.model.Scope;

/**
 * A text that gives the hours of one of its edition's contacts: there they would stay as they are
 * when the contact answers at others. Somebody else may keep the same hours, so it is no error.
 *
 * <p>Warns {@code hours-repeated}.
 */
final class RepeatedHours {
  /** {@code 8.30am to 5.00pm}, {@code 08:30–17:00}; a bare {@code 9 to 5} may count something. */
  private static final Pattern HOURS =
      Pattern.compile(
          "(?i)(?<![\\d.:])(\\d{1,2})(?:[.:]([0-5]\\d))?\\s?(am|pm)?"
              + "\\s*(?:-|–|—|to|till|until|and)\\s*"
              + "(\\d{1,2})(?:[.:]([0-5]\\d))?\\s?(am|pm)?(?![\\d.:]*\\d)");

  private RepeatedHours() {}

  static void check(Loaded loaded, Catalog catalog, Diagnostics faults) {
    Map<Scope, Map<String, ContactsFile.Contact>> hours = new HashMap<>();
    for (Authority authority : catalog.authorities()) {
      for (Edition edition : authority.editions()) {
        hours.put(Scope.of(authority.id(), edition.id()), hours(edition));
      }
    }
    for (Statement statement : loaded.statements()) {
      Map<String, ContactsFile.Contact> here = hours.getOrDefault(statement.scope(), Map.of());
      if (!here.isEmpty()) {
        HOURS.matcher(statement.shown()).results().forEach(m -> told(m, here, statement, faults));
      }
    }
  }

  private static Map<String, ContactsFile.Contact> hours(Edition edition) {
    Map<String, ContactsFile.Contact> hours = new HashMap<>();
    for (ContactsFile.Contact contact : edition.contacts()) {
      contact.hours().toOptional().stream()
          .flatMap(all -> all.stream())
          .forEach(h -> hours.putIfAbsent(h.from().value() + "-" + h.to().value(), contact));
    }
    return hours;
  }

  private static void told(
      MatchResult found,
      Map<String, ContactsFile.Contact> hours,
      Statement statement,
      Diagnostics faults) {
    Optional<String> from = time(found.group(1), found.group(2), found.group(3));
    Optional<String> to = time(found.group(4), found.group(5), found.group(6));
    from.flatMap(f -> to.map(t -> hours.get(f + "-" + t)))
        .ifPresent(contact ->
            faults.warning(
                Rule.HOURS_REPEATED,
                statement.placement().at(found.start(), found.group().length()),
                Quote.of(found.group())
                    + " are hours of the contact "
                    + Quote.of(contact.id().value())
                    + ": here they would stay as they are when they change there.",
                hint(contact, statement)));
  }

  private static String hint(ContactsFile.Contact contact, Statement statement) {
    String reference = "[hours](contact:" + contact.id().value() + ")";
    return statement.takesFacts()
        ? "Write " + reference + " in their place, if it is that contact that keeps them."
        : "Leave them out here, where nothing can be taken from elsewhere; a text can, by "
            + reference
            + ".";
  }

  /** As contacts.yaml has it, {@code 16:30}; nothing where it may be no time. */
  private static Optional<String> time(String hour, String minute, String half) {
    int hours = Integer.parseInt(hour);
    if ((minute == null && half == null) || hours > 24) {
      return Optional.empty();
    }
    boolean afternoon = "pm".equalsIgnoreCase(half) && hours < 12;
    boolean midnight = "am".equalsIgnoreCase(half) && hours == 12;
    int day = midnight ? 0 : afternoon ? hours + 12 : hours;
    return Optional.of(String.format(Locale.ROOT, "%02d:%s", day, minute == null ? "00" : minute));
  }
}
