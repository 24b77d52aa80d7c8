package org.windscreen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Count;
import org.windscreen.output.NewFolder;
import org.windscreen.sample.SampleContent;
import org.windscreen.sample.SampleSize;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code windscreen sample}. */
@Command(
    name = "sample",
    description = "Write made-up content in the real format, marked as fictional: to try things.")
final class SampleCommand implements Callable<Integer> {
  @Mixin private SiteOptions site;
  @Spec private CommandSpec spec;

  @Option(
      names = "--authorities",
      paramLabel = "N",
      defaultValue = "153",
      description = "How many authorities (default: ${DEFAULT-VALUE}).")
  private int authorities;

  @Option(
      names = "--indicators",
      paramLabel = "N",
      defaultValue = "260",
      description = "How many indicators each has (default: ${DEFAULT-VALUE}).")
  private int indicators;

  @Option(
      names = "--editions",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "How many editions each has, one in place of the other (default: ${DEFAULT-VALUE}).")
  private int editions;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "The same seed gives the same content (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--to",
      paramLabel = "FOLDER",
      required = true,
      description = "Where to write it: a new or an empty folder.")
  private Path to;

  @Override
  public Integer call() throws IOException {
    SourceTree content = SourceTree.read(site.toBuild().content());
    SampleSize size = size();
    try (NewFolder folder = NewFolder.open(to);
        Stream<SourceFile> files = SampleContent.tree(content, size)) {
      files.forEach(file -> folder.write(file.path(), file.bytes()));
      folder.publish();
    }
    Report.of(site, spec)
        .say(
            String.format(
                Locale.ROOT,
                "%s, made up: build them with --content %s --output FOLDER",
                Count.of(authorities, "authority", "authorities"),
                to));
    return 0;
  }

  private SampleSize size() {
    try {
      return new SampleSize(authorities, indicators, editions, seed);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }
}
