package org.windscreen.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.format.FileKind;
import org.windscreen.markdown.Facts;
import org.windscreen.model.AuthorityFile;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.Fact;
import org.windscreen.model.FactRef;
import org.windscreen.model.Id;
import org.windscreen.model.Stated;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceTree;

/**
 * What texts take from contacts. It is read before all texts, so that each is whole from the start:
 * on pages, in data files and in the search alike. An edition's texts have their own edition's
 * facts, and of another authority those of its current edition.
 */
final class FactTable {
  static final FactTable EMPTY = new FactTable(Map.of(), Map.of());

  private static final Pattern CONTACTS =
      Pattern.compile("([^/]+)/([^/]+)/" + Pattern.quote(FileKind.CONTACTS.fileName()));

  private final Map<Scope, Map<String, List<Fact>>> contacts;
  private final Map<Id.Authority, Scope> current;

  private FactTable(
      Map<Scope, Map<String, List<Fact>>> contacts, Map<Id.Authority, Scope> current) {
    this.contacts = contacts;
    this.current = current;
  }

  /** The facts of every edition; faults of the files are told when they are read for good. */
  static FactTable read(SourceTree tree) {
    Map<Scope, Map<String, List<Fact>>> contacts = new HashMap<>();
    Map<Id.Authority, Scope> current = new HashMap<>();
    for (SourceFile file : tree.files()) {
      Matcher path = CONTACTS.matcher(file.path());
      if (path.matches()) {
        Id.Authority authority = new Id.Authority(path.group(1));
        Scope scope = Scope.of(authority, new Id.Edition(path.group(2)));
        contacts.put(scope, facts(tree, scope));
        current.computeIfAbsent(authority, id -> current(tree, id));
      }
    }
    return new FactTable(contacts, current);
  }

  private static Map<String, List<Fact>> facts(SourceTree tree, Scope scope) {
    FileReader files = new FileReader(tree, scope, new Names(EMPTY), new Diagnostics());
    String folder =
        scope.path(FileKind.CONTACTS).orElseThrow().replace(FileKind.CONTACTS.fileName(), "");
    Map<String, List<Fact>> facts = new HashMap<>();
    files
        .yaml(folder, FileKind.CONTACTS, ContactsFile.class)
        .ifPresent(file ->
            Stated.all(file.contacts()).forEach(c -> facts.put(c.id().value(), Fact.of(c))));
    return facts;
  }

  private static Scope current(SourceTree tree, Id.Authority authority) {
    return ContentLoader.authorityFacts(tree, authority, new Diagnostics())
        .map(AuthorityFile::currentEdition)
        .map(edition -> Scope.of(authority, edition))
        .orElse(Scope.of(authority));
  }

  /** What the texts of a scope take. */
  Facts in(Scope scope) {
    return (words, destination) ->
        FactRef.of(words, destination).flatMap(ref -> one(ref, scope).map(f -> shown(ref, f)));
  }

  /** The fact that a reference means; nothing where it means none, or one of several. */
  private Optional<Fact> one(FactRef ref, Scope scope) {
    Scope there = ref.contact().authority().map(a -> of(a, scope)).orElseGet(() -> own(scope));
    List<Fact> facts =
        contacts.getOrDefault(there, Map.of()).getOrDefault(ref.contact().id(), List.of());
    List<Fact> meant = ref.among(facts);
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  private Scope of(Id.Authority authority, Scope scope) {
    return scope.authority().filter(authority::equals).isPresent()
        ? own(scope)
        : current.getOrDefault(authority, Scope.of(authority));
  }

  /** What an authority says beside its editions has the facts of the current one. */
  private Scope own(Scope scope) {
    return scope.edition().isPresent()
        ? scope
        : scope.authority().map(a -> current.getOrDefault(a, scope)).orElse(scope);
  }

  private static Facts.Shown shown(FactRef ref, Fact fact) {
    return new Facts.Shown(ref.sort().map(sort -> fact.words()), fact.href());
  }
}
