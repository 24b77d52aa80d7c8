package org.windscreen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.windscreen.model.Id;
import org.windscreen.publish.BuildOptions;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that all commands about a site share. */
final class SiteOptions {
  /** How faults are printed. */
  enum Format {
    /** For people, with the line and a caret. */
    TEXT,
    /** A JSON object on each line. */
    JSON,
    /** A log for code hosts and editors. */
    SARIF,
    /** Workflow commands of GitHub Actions. */
    GITHUB
  }

  /** Folders that need no escape in an address and cannot lead upwards. */
  private static final String BASE = "/([A-Za-z0-9_~-][A-Za-z0-9._~-]*/)*";

  private static final Path TEMPLATES = Path.of("templates");
  private static final Path OUTPUT = Path.of("site-output");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--content",
      paramLabel = "FOLDER",
      defaultValue = "content",
      description = "What is said (default: ${DEFAULT-VALUE}).")
  private Path content;

  @Option(
      names = "--templates",
      paramLabel = "FOLDER",
      defaultValue = "templates",
      description = "How it looks (default: ${DEFAULT-VALUE}).")
  private Path templates;

  @Option(
      names = "--output",
      paramLabel = "FOLDER",
      defaultValue = "site-output",
      description = "Where the site is put (default: ${DEFAULT-VALUE}).")
  private Path output;

  @Option(
      names = "--authority",
      paramLabel = "NAME",
      description = "Build this authority's pages only; may be given several times.")
  private List<String> authorities = List.of();

  @Option(
      names = "--base",
      paramLabel = "PATH",
      description = "Path below which the site is served, such as /guidance/.")
  private Optional<String> base = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Build as on this day, so that a build can be repeated (default: today).")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--strict", description = "Fail on warnings too.")
  private boolean strict;

  @Option(names = "--quiet", description = "Print faults and nothing else.")
  private boolean quiet;

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif|github",
      defaultValue = "text",
      description = "How faults are printed (default: ${DEFAULT-VALUE}).")
  private Format format;

  /**
   * The same, where the site is written too: it must not lie in what it is made from.
   *
   * @param draft a draft is put apart from the site, unless a folder was named
   */
  BuildOptions toPublish(DraftOption draft) throws IOException {
    if (output.equals(OUTPUT)) {
      output = draft.output().orElse(output);
    }
    BuildOptions options = draft.in(toBuild());
    requireApart("--content", options.content());
    requireApart("--templates", options.templates());
    return options;
  }

  /** A site in its own content, or around it, would be read, or taken away with it. */
  void requireApart(String option, Path folder) throws IOException {
    Path site = real(output);
    Path other = real(folder);
    if (site.startsWith(other) || other.startsWith(site)) {
      String how =
          site.equals(other)
              ? " is the folder of "
              : site.startsWith(other) ? " lies in the folder of " : " holds the folder of ";
      throw wrong(
          "--output: " + output + how + option + ", " + folder + "; name one apart from it.");
    }
  }

  /** Where a path leads, though its end may not be there yet. */
  private static Path real(Path path) throws IOException {
    Path plain = path.toAbsolutePath();
    return Files.exists(plain) || plain.getParent() == null
        ? plain.toRealPath()
        : real(plain.getParent()).resolve(plain.getFileName()).normalize();
  }

  BuildOptions toBuild() {
    requireFolder("--content", content);
    Path templates = templates();
    requireFolder("--templates", templates);
    if (base.filter(path -> !path.matches(BASE)).isPresent()) {
      throw wrong(
          "--base starts and ends with a slash, like /guidance/, with letters, figures and - . _ ~"
              + " between; it was \""
              + base.get()
              + "\".");
    }
    return new BuildOptions(
        content,
        templates,
        output,
        authorities(),
        base,
        asOf.orElseGet(() -> LocalDate.now(ZoneId.of("Europe/London"))),
        strict,
        Optional.empty());
  }

  /** Those of the working folder or, where it has none, those that came with the launcher. */
  Path templates() {
    String home = System.getProperty("windscreen.home", "");
    return templates.equals(TEMPLATES) && !Files.isDirectory(templates) && !home.isEmpty()
        ? Path.of(home).resolve(TEMPLATES)
        : templates;
  }

  /** The areas that were named; all if empty. */
  Set<Id.Authority> authorities() {
    return authorities.stream().map(Id.Authority::new).collect(Collectors.toSet());
  }

  void requireFolder(String option, Path folder) {
    if (!Files.isDirectory(folder)) {
      throw wrong(
          option
              + ": there is no folder "
              + folder
              + ". Run this where README.md is, or name the folder.");
    }
  }

  void requireFile(String option, Path file) {
    if (!Files.isRegularFile(file)) {
      throw wrong(option + ": there is no file " + file + ".");
    }
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }

  Path content() {
    return content;
  }

  Path output() {
    return output;
  }

  boolean strict() {
    return strict;
  }

  boolean quiet() {
    return quiet;
  }

  Format format() {
    return format;
  }
}
