package org.windscreen.cli;

import org.windscreen.load.EditionFolder;
import org.windscreen.model.Id;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** An area and an edition, as they are named on the command line: each by its folder. */
final class EditionWords {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "AREA", description = "Its folder, such as exampleshire.")
  private String area;

  @Parameters(
      index = "1",
      paramLabel = "EDITION",
      description =
          "Its folder, such as 2026-04. It is part of addresses: once published it never changes.")
  private String edition;

  EditionFolder read() {
    return new EditionFolder(new Id.Authority(slug("AREA", area)), edition("EDITION", edition));
  }

  Id.Edition edition(String what, String name) {
    return new Id.Edition(slug(what, name));
  }

  private String slug(String what, String name) {
    if (!name.matches(Id.SLUG)) {
      throw new ParameterException(
          spec.commandLine(), what + " must be " + Id.AS + "; it was \"" + name + "\".");
    }
    return name;
  }
}
