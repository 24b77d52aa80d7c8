package org.windscreen.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code windscreen new}: what to begin is said by the next word. */
@Command(
    name = "new",
    description = "Begin something: windscreen new authority NAME.",
    synopsisSubcommandLabel = "authority",
    subcommands = NewAuthorityCommand.class)
final class NewCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to begin: windscreen new authority \"St. Helens\"");
  }
}
