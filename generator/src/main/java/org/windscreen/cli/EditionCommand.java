package org.windscreen.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code windscreen edition}: what to do with editions is said by the next word. */
@Command(
    name = "edition",
    description = "List editions, open an area's next one, publish it, or correct one.",
    synopsisSubcommandLabel = "list|new|publish|freeze|correct",
    subcommands = {
      EditionListCommand.class,
      EditionNewCommand.class,
      EditionPublishCommand.class,
      EditionFreezeCommand.class,
      EditionCorrectCommand.class
    })
final class EditionCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Say what to do: windscreen edition list, or windscreen edition new exampleshire 2026-04");
  }
}
