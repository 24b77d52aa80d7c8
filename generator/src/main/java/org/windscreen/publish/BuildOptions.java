package org.windscreen.publish;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
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
 */
public record BuildOptions(
    Path content,
    Path templates,
    Path output,
    Set<Id.Authority> only,
    Optional<String> base,
    LocalDate asOf,
    boolean strict) {
  public BuildOptions {
    only = Set.copyOf(only);
  }

  /** How faults name the folders of templates and of the site. */
  FolderNames folderNames() {
    return FolderNames.of(content, templates, output);
  }
}
