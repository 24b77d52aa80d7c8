package org.windscreen.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.windscreen.load.EditionFolder;
import org.windscreen.model.Id;
import org.windscreen.publish.BuildOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --draft}: show an edition that is being written as if it were published. */
final class DraftOption {
  private static final String FOLDER = Id.SLUG + "/" + Id.SLUG;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--draft",
      paramLabel = "AREA/EDITION",
      description =
          "Show this draft as if it were its area's current edition, such as"
              + " exampleshire/2026-04.")
  private Optional<String> draft = Optional.empty();

  /** The options with the draft, if one is named. */
  BuildOptions in(BuildOptions options) {
    return draft.map(folder -> options.with(read(folder))).orElse(options);
  }

  private EditionFolder read(String folder) {
    if (!folder.matches(FOLDER)) {
      throw new ParameterException(
          spec.commandLine(),
          "--draft: name the folder of the area and that of the edition, such as"
              + " exampleshire/2026-04; it was \""
              + folder
              + "\".");
    }
    String[] names = folder.split("/", -1);
    return new EditionFolder(new Id.Authority(names[0]), new Id.Edition(names[1]));
  }

  /** Where a draft is put: apart from the site, unless a folder was named. */
  Optional<Path> output() {
    return draft.map(folder -> Path.of("site-draft"));
  }
}
