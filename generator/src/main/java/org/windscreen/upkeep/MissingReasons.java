package org.windscreen.upkeep;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.difference.Change;
import org.windscreen.difference.Difference;
import org.windscreen.format.FileKind;
import org.windscreen.format.RecordWriter;
import org.windscreen.load.EditionFolder;
import org.windscreen.model.ChangesFile;
import org.windscreen.model.ChangesFile.Confirmation;
import org.windscreen.model.ChangesFile.Decision;
import org.windscreen.model.ChangesFile.Reason;
import org.windscreen.model.ChangesFile.Verdict;
import org.windscreen.model.ContactsFile.Contact;
import org.windscreen.model.ContactsFile.Hours;
import org.windscreen.model.EmailAddress;
import org.windscreen.model.Fact;
import org.windscreen.model.Id;
import org.windscreen.model.PhoneNumber;
import org.windscreen.model.Stated;
import org.windscreen.model.WithdrawnFile.ThingRef;
import org.windscreen.publish.BuildOptions;
import org.windscreen.publish.ContentFolder;
import org.windscreen.source.SourceFile;

/**
 * What {@code changes.yaml} of an edition is still to say: an entry for each indicator that went to
 * another level, for each number, mail address and opening time that nobody has confirmed, and for
 * each two things of which nobody has decided whether they belong together.
 *
 * @param missing only what has no entry yet
 */
public record MissingReasons(EditionFolder edition, ChangesFile said, ChangesFile missing) {
  private static final List<String> ABOUT =
      List.of(
          "Why things changed, for readers, and who confirmed numbers. Put a sentence in place of",
          "not-stated after because; ask whoever answers there, and put day and role in place of",
          "not-stated after date and by. Put in place of undecided: apart (it is another thing),"
              + " same",
          "(the same, all rewritten) or part (it took over a part, or the place of what is gone).");

  /** Of the later edition of a difference. */
  public static MissingReasons of(Difference difference) {
    ChangesFile said = difference.to().changes();
    List<Reason> reasons = new ArrayList<>();
    difference.moves().stream()
        .map(move -> new ThingRef("indicator:" + move.now().code().value()))
        .filter(thing -> said.changes().stream().noneMatch(r -> r.thing().equals(thing)))
        .forEach(thing -> reasons.add(new Reason(thing, Stated.silent())));
    List<Confirmation> confirmed =
        difference.unconfirmed().stream()
            .map(MissingReasons::confirmation)
            .filter(one -> said.confirmed().stream().noneMatch(other -> isOfSame(one, other)))
            .toList();
    return new MissingReasons(
        new EditionFolder(difference.authority().id(), difference.to().id()),
        said,
        new ChangesFile(reasons, confirmed, undecided(difference)));
  }

  private static List<Decision> undecided(Difference difference) {
    List<Decision> said = difference.to().changes().decided();
    return difference.doubts().stream()
        .flatMap(doubt -> doubt.matches().stream())
        .distinct()
        .map(match ->
            new Decision(new ThingRef(match.was()), new ThingRef(match.now()), Verdict.UNDECIDED))
        .filter(one -> said.stream().noneMatch(other -> isOfSame(one, other)))
        .toList();
  }

  private static boolean isOfSame(Decision one, Decision other) {
    return one.was().equals(other.was()) && one.now().equals(other.now());
  }

  private static boolean isOfSame(Confirmation one, Confirmation other) {
    return one.contact().equals(other.contact()) && one.values().equals(other.values());
  }

  private static Confirmation confirmation(Change.FactChanged fact) {
    String value = fact.now().orElseThrow().value();
    Optional<String> of = Optional.of(value);
    return new Confirmation(
        new Id.Contact(fact.contact().id()),
        of.filter(v -> fact.sort() == Fact.Sort.NUMBER).map(PhoneNumber::new),
        of.filter(v -> fact.sort() == Fact.Sort.MAIL).map(EmailAddress::new),
        fact.sort() == Fact.Sort.HOURS ? hours(fact) : List.of(),
        Stated.silent(),
        Stated.silent());
  }

  private static List<Hours> hours(Change.FactChanged fact) {
    return fact.contact().said() instanceof Contact contact
        ? Stated.all(contact.hours())
        : List.of();
  }

  public boolean isEmpty() {
    return missing.equals(ChangesFile.NONE);
  }

  /** How many reasons are to be written. */
  public int reasons() {
    return missing.changes().size();
  }

  /** How many numbers, mail addresses and opening times are to be confirmed. */
  public int toConfirm() {
    return missing.confirmed().size();
  }

  /** How many matches are to be decided. */
  public int toDecide() {
    return missing.decided().size();
  }

  /**
   * Writes the file, or adds to it: what stands in it stays.
   *
   * @return its path in the content folder; nothing where it has to be edited by hand
   */
  public Optional<String> write(BuildOptions options, Diagnostics faults) throws IOException {
    String path = edition.path(FileKind.CHANGES);
    Optional<SourceFile> before = ContentFolder.read(options.content()).file(path);
    Optional<SourceFile> after =
        before.isPresent()
            ? new ReasonsEdit(said, missing).apply(before.get(), faults)
            : Optional.of(
                SourceFile.of(path, RecordWriter.explained(FileKind.CHANGES, missing, ABOUT)));
    if (after.isPresent()) {
      ContentFolder.write(options.content(), List.of(after.get()));
    }
    return after.map(SourceFile::path);
  }
}
