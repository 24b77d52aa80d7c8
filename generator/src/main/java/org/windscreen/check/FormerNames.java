package org.windscreen.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.format.FileKind;
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
 * is told that there is no such team. A name is former where the contact says so, where a contact
 * or service had it in the edition before, or where {@link EarlierNames} find it.
 *
 * <p>Warns {@code former-name-used}, in current editions, of what is said in words of its own and
 * not as a name of the time before.
 */
final class FormerNames {
  /**
   * A name as it is now.
   *
   * @param id where messages find it
   * @param known how it is known that it had another one, as the end of a sentence; may be empty
   */
  record Now(String name, Id id, String known) {}

  /** What says that a name is of the time before: formerly the Early Help Hub. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:formerly|previously|(?:used to be|once|was|were|until then) (?:called|known"
              + " as|named)?|known before as)[\\s,:(]*(?:as )?(?:the |called |known as )*$",
          Pattern.CASE_INSENSITIVE);

  private static final int AS_FAR = 40;

  private final Map<String, Now> former = new TreeMap<>();
  private final Set<String> current = new HashSet<>();

  private FormerNames(Authority authority, List<Statement> said) {
    Edition edition = authority.current();
    edition.contacts().forEach(contact -> current.add(contact.name()));
    edition.services().stream()
        .filter(service -> edition.contacts().stream().noneMatch(c -> isRenamed(c, service)))
        .forEach(service -> current.add(service.name()));
    for (Contact contact : edition.contacts()) {
      contact.formerly().forEach(name -> note(name, contact.name(), contact.id()));
    }
    authority.editions().stream()
        .filter(before -> edition.facts().supersedesEditions().contains(before.id()))
        .forEach(before -> note(before, edition));
    EarlierNames.of(edition, said).forEach(former::putIfAbsent);
    former.keySet().removeAll(current);
  }

  /** Whether a team that stands in both files has its new name in one alone. */
  private static boolean isRenamed(Contact contact, Service service) {
    return contact.id().value().equals(service.id().value())
        && !contact.name().equals(service.name());
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
    former.putIfAbsent(old, new Now(now, id, ""));
  }

  static void check(List<Statement> statements, Catalog catalog, Diagnostics faults) {
    for (Authority authority : catalog.authorities()) {
      Scope scope = Scope.of(authority.id(), authority.current().id());
      List<Statement> said =
          statements.stream().filter(statement -> statement.scope().equals(scope)).toList();
      FormerNames names = new FormerNames(authority, said);
      if (!names.former.isEmpty()) {
        Stream.concat(said.stream(), statements.stream().filter(s -> names.isSharedBy(s, catalog)))
            .filter(statement -> !isFormerly(statement))
            .forEach(statement -> names.check(statement, faults));
      }
    }
  }

  /** Whether the whole site says it, such as its glossary, and no other area has such a team. */
  private boolean isSharedBy(Statement statement, Catalog catalog) {
    return statement.scope().authority().isEmpty()
        && catalog.authorities().stream()
            .map(Authority::current)
            .flatMap(edition -> edition.contacts().stream())
            .noneMatch(contact -> former.containsKey(contact.name()));
  }

  /** Whether it may be what a contact says of its own names. */
  private static boolean isFormerly(Statement statement) {
    return statement.form() == Statement.Form.NAME
        && statement.placement().at(0, 1).path().endsWith("/" + FileKind.CONTACTS.fileName());
  }

  private void check(Statement statement, Diagnostics faults) {
    String said = OwnWords.of(statement);
    for (String name : current) {
      said = said.replace(name, " ".repeat(name.length())); // It may have the old one in it.
    }
    StringBuilder left = new StringBuilder(said);
    former.keySet().stream()
        .filter(name -> name.contains(" ") || OwnWords.isOfEdition(statement))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(name -> check(name, left, statement, faults));
  }

  /** Finds a name, and takes it out, as a shorter one may be a part of it. */
  private void check(String name, StringBuilder said, Statement statement, Diagnostics faults) {
    for (MatchResult found : EarlierNames.word(name).matcher(said.toString()).results().toList()) {
      String before = said.substring(Math.max(0, found.start() - AS_FAR), found.start());
      if (!BEFORE.matcher(before).find()) {
        warn(name, found, statement, faults);
      }
      said.replace(found.start(), found.end(), ".".repeat(found.group().length()));
    }
  }

  private void warn(String name, MatchResult at, Statement statement, Diagnostics faults) {
    Now now = former.get(name);
    faults.warning(
        Rule.FORMER_NAME_USED,
        statement.placement().at(at.start(), at.group().length()),
        Quote.of(name)
            + " is what "
            + Quote.of(now.name())
            + " was called before"
            + now.known()
            + ".",
        "Write the name that it has now"
            + (now.id() instanceof Id.Contact contact
                ? ", or [name](contact:" + contact.value() + ")"
                : "")
            + "; if this text is about the time before, say \"formerly\", or record an exception.");
  }
}
