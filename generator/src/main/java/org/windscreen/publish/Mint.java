package org.windscreen.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.windscreen.check.Permalinks;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;
import org.windscreen.format.FileKind;
import org.windscreen.load.ContentLoader;
import org.windscreen.model.AuthorityFile;
import org.windscreen.model.Id;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceLines;
import org.windscreen.source.SourceText;
import org.windscreen.source.SourceTree;

/**
 * Gives codes to new indicators, and records every code and address in {@code permalinks.txt}.
 *
 * <p>Numbers count on from the highest ever recorded, so that none is used again.
 */
public final class Mint {
  /** What minting did. */
  public record Result(List<String> codes, int recorded) {
    public Result {
      codes = List.copyOf(codes);
    }
  }

  private final BuildOptions options;
  private final Diagnostics faults;

  public Mint(BuildOptions options, Diagnostics faults) {
    this.options = options;
    this.faults = faults;
  }

  /**
   * Mints for the authorities of the options, or for all. With faults in the content nothing is
   * recorded; codes given before a fault was found stay given.
   *
   * @throws IOException if a file can't be read or written
   */
  public Result mint() throws IOException {
    SourceTree tree = SourceTree.read(options.content());
    faults.showLines(new SourceLines(tree)::at);
    List<String> codes = new ArrayList<>();
    for (SourceFile file : tree.files()) {
      String authority = file.path().replaceFirst("/.*", "");
      boolean wanted =
          options.only().isEmpty() || options.only().contains(new Id.Authority(authority));
      if (wanted && FileKind.of(file.path()).filter(FileKind.INDICATORS::equals).isPresent()) {
        codes.addAll(mint(tree, file, authority, codes));
      }
    }
    return new Result(codes, faults.hasErrors() ? 0 : record());
  }

  private List<String> mint(SourceTree tree, SourceFile file, String authority, List<String> given)
      throws IOException {
    Diagnostics ignored = new Diagnostics();
    String letters =
        ContentLoader.authorityFacts(tree, new Id.Authority(authority), ignored)
            .map(AuthorityFile::code)
            .map(AuthorityFile.Letters::value)
            .orElse("");
    SourceText text = SourceText.of(file, faults).orElse(null);
    if (letters.isEmpty() || text == null) {
      return List.of();
    }
    Set<String> used = Permalinks.read(tree, ignored).codes();
    NewCodes codes = NewCodes.in(text, letters, highest(letters, used, given, tree), faults);
    if (!codes.given().isEmpty()) {
      write(options.content().resolve(file.path()), codes.text());
    }
    return codes.given();
  }

  private static int highest(
      String letters, Set<String> used, List<String> given, SourceTree tree) {
    List<String> all = new ArrayList<>(used);
    all.addAll(given);
    Content.codes(ContentLoader.load(tree, new Diagnostics())).forEach(all::add);
    return all.stream()
        .filter(code -> code.startsWith(letters + "-"))
        .mapToInt(code -> new Id.Indicator(code).number())
        .max()
        .orElse(100);
  }

  private int record() throws IOException {
    BuildOptions everything =
        new BuildOptions(
            options.content(),
            options.templates(),
            options.output(),
            Set.of(),
            options.base(),
            options.asOf(),
            options.strict());
    Diagnostics found = new Diagnostics();
    Content content = Content.of(everything, found);
    found.all().stream().filter(d -> d.rule() != Rule.PERMALINKS_UNRECORDED).forEach(faults::add);
    if (content.ready().isEmpty() || found.hasErrors()) {
      return 0;
    }
    Permalinks before = Permalinks.read(content.tree(), new Diagnostics());
    Permalinks after =
        before.with(content.ready().get().addresses(), Content.codes(content.loaded()));
    if (!after.text().equals(before.text())) {
      write(options.content().resolve(Permalinks.FILE), after.text());
    }
    return after.lines().size() - before.lines().size();
  }

  /** Writes aside, then in place: no half-written file whatever happens. */
  private static void write(Path path, String text) throws IOException {
    Path aside = path.resolveSibling("." + path.getFileName() + ".new");
    Files.write(aside, text.getBytes(StandardCharsets.UTF_8));
    Files.move(
        aside,
        path,
        java.nio.file.StandardCopyOption.REPLACE_EXISTING,
        java.nio.file.StandardCopyOption.ATOMIC_MOVE);
  }
}
