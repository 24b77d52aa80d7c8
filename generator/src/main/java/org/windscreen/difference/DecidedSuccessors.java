package org.windscreen.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.ChangesFile.Verdict;
import org.windscreen.model.Edition;
import org.windscreen.model.WithdrawnFile.Entry;
import org.windscreen.model.WithdrawnFile.ThingRef;

/**
 * Content in which readers are led on from what is gone, also where {@code changes.yaml} alone
 * decides what took its place: publishing writes that into {@code withdrawn.yaml}, and until then a
 * draft is shown as if it stood there.
 *
 * <p>Example: {@code DecidedSuccessors.in(catalog)}.
 */
public final class DecidedSuccessors {
  private DecidedSuccessors() {}

  /** The same content; each edition says to be gone what its decisions say, too. */
  public static Catalog in(Catalog catalog) {
    return catalog.with(catalog.authorities().stream().map(DecidedSuccessors::in).toList());
  }

  private static Authority in(Authority authority) {
    return authority.editions().stream().noneMatch(DecidedSuccessors::decides)
        ? authority
        : authority.with(
            authority.editions().stream().map(edition -> in(authority, edition)).toList());
  }

  private static boolean decides(Edition edition) {
    return edition.changes().decided().stream().anyMatch(one -> one.is() == Verdict.PART);
  }

  private static Edition in(Authority authority, Edition edition) {
    if (!decides(edition)) {
      return edition;
    }
    List<Entry> withdrawn = new ArrayList<>(edition.withdrawn());
    Set<ThingRef> said = withdrawn.stream().map(Entry::was).collect(Collectors.toSet());
    authority
        .before(edition)
        .map(before -> Difference.between(authority, before, edition).succeeded())
        .ifPresent(all ->
            all.stream().filter(entry -> !said.contains(entry.was())).forEach(withdrawn::add));
    return edition.withdrawing(withdrawn);
  }
}
