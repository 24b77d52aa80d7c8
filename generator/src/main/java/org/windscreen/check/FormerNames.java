package org.windscreen.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.load.Statement;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.ContactsFile.Contact;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.model.Scope;
import org.windscreen.model.ServicesFile.Service;

/**
 * A team that was given another name is called by that in every text: whoever asks for the old one
 * is told that there is no such team. A name is former where the contact says so, or where a
 * contact or service had it in the edition before.
 *
 * <p>Warns {@code former-name-used}, in current editions, of what is said in words of its own.
 */
final class FormerNames {
  /** A name as it is now, and where messages find it. */
  private record Now(String name, Id id) {}

  private final Map<String, Now> former = new HashMap<>();
  private final Set<String> current = new HashSet<>();

  private FormerNames(Authority authority) {
    Edition edition = authority.current();
    edition.contacts().forEach(contact -> current.add(contact.name()));
    edition.services().forEach(service -> current.add(service.name()));
    for (Contact contact : edition.contacts()) {
      contact.formerly().forEach(name -> note(name, contact.name(), contact.id()));
    }
    authority.editions().stream()
        .filter(before -> edition.facts().supersedesEditions().contains(before.id()))
        .forEach(before -> note(before, edition));
    former.keySet().removeAll(current);
  }

  private void note(Edition before, Edition edition) {
    for (Contact contact : edition.contacts()) {
      before.contact(contact.id()).ifPresent(o -> note(o.name(), contact.name(), contact.id()));
    }
    for (Service service : edition.services()) {
      before.services().stream()
          .filter(old -> old.id().equals(service.id()))
          .forEach(old -> note(old.name(), service.name(), service.id()));
    }
  }

  private void note(String old, String now, Id id) {
    former.putIfAbsent(old, new Now(now, id));
  }

  static void check(List<Statement> statements, Catalog catalog, Diagnostics faults) {
    for (Authority authority : catalog.authorities()) {
      FormerNames names = new FormerNames(authority);
      Scope scope = Scope.of(authority.id(), authority.current().id());
      if (!names.former.isEmpty()) {
        statements.stream()
            .filter(statement -> statement.scope().equals(scope))
            .filter(statement -> !names.former.containsKey(statement.text()))
            .forEach(statement -> names.check(statement, faults));
      }
    }
  }

  private void check(Statement statement, Diagnostics faults) {
    String said = OwnWords.of(statement);
    for (String name : current) {
      said = said.replace(name, " ".repeat(name.length())); // It may have the old one in it.
    }
    for (String name : former.keySet()) {
      word(name, said).forEach(at -> warn(name, at, statement, faults));
    }
  }

  private static Stream<Integer> word(String name, String text) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
        .matcher(text)
        .results()
        .map(found -> found.start());
  }

  private void warn(String name, int at, Statement statement, Diagnostics faults) {
    Now now = former.get(name);
    faults.warning(
        Rule.FORMER_NAME_USED,
        statement.placement().at(at, name.length()),
        Quote.of(name) + " is what " + Quote.of(now.name()) + " was called before.",
        "Write the name that it has now"
            + (now.id() instanceof Id.Contact contact
                ? ", or [name](contact:" + contact.value() + ")"
                : "")
            + "; if this text is about the time before, record an exception.");
  }
}
