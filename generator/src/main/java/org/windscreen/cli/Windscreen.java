package org.windscreen.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.windscreen.output.Busy;
import org.windscreen.output.Refused;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ScopeType;

/** {@code windscreen}: the command with all its subcommands. */
@Command(
    name = "windscreen",
    description = "Publishes levels of need guidance: YAML and Markdown in, accessible sites out.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    version = "windscreen 1",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:the content is at fault",
      "2:the command was given wrongly",
      "3:a fault of windscreen itself, of the disk, or another run at work in the same place"
    },
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      CleanCommand.class,
      DiffCommand.class,
      EditionCommand.class,
      ImpactCommand.class,
      MintCommand.class,
      NewCommand.class,
      SampleCommand.class,
      SchemaCommand.class,
      SearchCommand.class,
      HelpCommand.class
    })
public final class Windscreen {
  static final int CONTENT_AT_FAULT = 1;
  static final int OUR_FAULT = 3;

  Windscreen() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, args));
  }

  /** Carries out a command; returns its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine command = new CommandLine(new Windscreen());
    command.setOut(out);
    command.setErr(err);
    command.setCaseInsensitiveEnumValuesAllowed(true);
    command.setExecutionExceptionHandler((e, line, parsed) -> told(e, err));
    command.setParameterExceptionHandler((e, line) -> wrongUse(e, err));
    int code = args.length == 0 ? usage(command, out) : command.execute(args);
    out.flush(); // What was printed without the end of a line would be lost.
    err.flush();
    return code;
  }

  private static int usage(CommandLine command, PrintWriter out) {
    command.usage(out);
    return CommandLine.ExitCode.USAGE;
  }

  private static int wrongUse(CommandLine.ParameterException e, PrintWriter err) {
    err.println(e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
    CommandLine at = e.getCommandLine();
    boolean below = at.getParent() != null && at.getParent().getParent() != null;
    String help = at.getParent() == null ? "help" : "help " + at.getCommandName();
    err.println(
        "See "
            + (below
                ? at.getCommandSpec().qualifiedName() + " --help."
                : "windscreen " + help + "."));
    return CommandLine.ExitCode.USAGE;
  }

  private static int told(Exception e, PrintWriter err) {
    switch (e) {
      case Refused refused -> {
        err.println("windscreen: " + refused.getMessage());
        return CommandLine.ExitCode.USAGE;
      }
      case Busy busy -> err.println("windscreen: " + busy.getMessage());
      case IOException disk -> err.println("windscreen: " + DiskFault.sentence(disk));
      case UncheckedIOException disk ->
          err.println("windscreen: " + DiskFault.sentence(disk.getCause()));
      default -> {
        err.println("windscreen: this is a fault of windscreen itself; please report it:");
        e.printStackTrace(err);
      }
    }
    return OUR_FAULT;
  }
}
