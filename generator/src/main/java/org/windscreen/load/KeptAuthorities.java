package org.windscreen.load;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.model.Id;
import org.windscreen.source.Sha256;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceTree;
import org.windscreen.source.Unread;

/**
 * Each authority as it was read last. A command that reads the content more than once reads anew
 * only those whose files changed, or whose texts may take other facts; their faults are told each
 * time. Safe for use by several threads.
 *
 * <p>Example: {@code ContentLoader.load(before, kept, faults)}, then {@code
 * ContentLoader.load(after, kept, faults)}.
 */
public final class KeptAuthorities {
  /** All that an authority's content depends on, but for the numbers of new codes. */
  private record Basis(Map<String, String> digests, Set<Unread> unread, FactTable facts) {
    static Basis of(Id.Authority id, SourceTree tree, FactTable facts) {
      String below = id.value() + "/";
      return new Basis(
          tree.below(id.value()).stream()
              .collect(Collectors.toMap(SourceFile::path, file -> Sha256.of(file.bytes()))),
          tree.unread().stream()
              .filter(one -> one.path().startsWith(below))
              .collect(Collectors.toSet()),
          facts);
    }
  }

  private record Kept(Basis basis, AuthorityContent content, List<Diagnostic> told) {}

  private final Map<Id.Authority, Kept> kept = new ConcurrentHashMap<>();

  /** What the authority's folder says, and tells what is wrong with it. */
  AuthorityContent read(Id.Authority id, SourceTree tree, FactTable facts, Diagnostics faults) {
    Basis basis = Basis.of(id, tree, facts);
    Kept last = kept.get(id);
    Kept now = last != null && last.basis().equals(basis) ? last : read(id, tree, basis);
    now.told().forEach(faults::add);
    // New codes count on from those in any file, so they are counted anew each time.
    if (now.content().newCodes().isEmpty()) {
      kept.put(id, now);
    }
    return now.content();
  }

  private static Kept read(Id.Authority id, SourceTree tree, Basis basis) {
    Diagnostics told = new Diagnostics();
    AuthorityContent content = new AuthorityLoader(tree, basis.facts(), id, told).load();
    return new Kept(basis, content, told.all());
  }
}
