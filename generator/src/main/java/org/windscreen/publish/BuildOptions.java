package org.windscreen.publish;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.load.EditionFolder;
import org.windscreen.model.Id;
import org.windscreen.render.FolderNames;

/**
 * Everything that a build depends on besides its files: the same options and files give the same
 * bytes.
 *
 * @param only the authorities whose pages are built; all if empty
 * @param base the path below which the site is served; the one in site.yaml if empty
 * @param asOf the day for which "current" is said
 * @param strict whether warnings fail the build
 * @param draft the draft that is shown as if it were its area's current edition; drafts are left
 *     out if there is none
 */
public record BuildOptions(
    Path content,
    Path templates,
    Path output,
    Set<Id.Authority> only,
    Optional<String> base,
    LocalDate asOf,
    boolean strict,
    Optional<EditionFolder> draft) {
  public BuildOptions {
    only = Set.copyOf(only);
  }

  /** The same for all authorities. */
  public BuildOptions forAll() {
    return only(Set.of());
  }

  /** The same for some authorities only; for all if empty. */
  public BuildOptions only(Set<Id.Authority> authorities) {
    return new BuildOptions(content, templates, output, authorities, base, asOf, strict, draft);
  }

  /** The same with a draft as if it were its area's current edition. */
  public BuildOptions with(EditionFolder shown) {
    return new BuildOptions(
        content, templates, output, only, base, asOf, strict, Optional.of(shown));
  }

  /** The areas that a run is about; all if empty. */
  public Set<Id.Authority> areas() {
    return Stream.concat(only.stream(), draft.stream().map(EditionFolder::authority))
        .collect(Collectors.toSet());
  }

  /** How faults name the folders of templates and of the site. */
  FolderNames folderNames() {
    return FolderNames.of(content, templates, output);
  }
}
