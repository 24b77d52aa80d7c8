package org.windscreen.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.format.FileKind;
import org.windscreen.format.YamlEdit;
import org.windscreen.format.YamlEditor;
import org.windscreen.format.YamlPath;
import org.windscreen.format.YamlValue;
import org.windscreen.ledger.Addresses;
import org.windscreen.ledger.Permalinks;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.load.ContentLoader;
import org.windscreen.load.KeptAuthorities;
import org.windscreen.model.AuthorityFile;
import org.windscreen.model.Id;
import org.windscreen.publish.BuildOptions;
import org.windscreen.publish.Content;
import org.windscreen.publish.ContentFolder;
import org.windscreen.publish.NotPossible;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceTree;

/**
 * Begins an authority: adds its first files and lists it in {@code site.yaml}; all or nothing.
 *
 * <p>The content with the new files is loaded, checked and planned before anything is written, so
 * that a check and a build find no error afterwards.
 */
public final class NewAuthority {
  private final BuildOptions options;
  private final Diagnostics faults;
  private final KeptAuthorities kept = new KeptAuthorities();

  public NewAuthority(BuildOptions options, Diagnostics faults) {
    this.options = options;
    this.faults = faults;
  }

  /**
   * Writes its files.
   *
   * @param name as people write it
   * @param id its folder; the name suggests one if there is none
   * @param edition the folder of its edition
   * @return the paths written, in the content folder; empty where the content is at fault
   * @throws NotPossible if the name suggests no id, or something has that id
   * @throws IOException if the disk refuses: then all is as it was
   */
  public List<String> begin(String name, Optional<Id.Authority> id, Id.Edition edition)
      throws IOException, NotPossible {
    SourceTree before = ContentFolder.read(options.content());
    Id.Authority folder = id.or(() -> FirstFiles.id(name)).orElseThrow(() -> noId(name));
    refuseTaken(folder, before);
    AuthorityFile.Letters code =
        AuthorityFile.Letters.of(folder.value(), letters(before))
            .orElseThrow(() -> new NotPossible("No letters for codes are left for " + name + "."));
    Optional<SourceFile> site = listing(before, folder);
    List<SourceFile> files = new FirstFiles(folder, name, edition, code).files();
    if (site.isEmpty() || !isFaultless(before.with(files).with(site.stream().toList()))) {
      return List.of();
    }
    List<SourceFile> all = Stream.concat(files.stream(), site.stream()).toList();
    ContentFolder.write(options.content(), all);
    return all.stream().map(SourceFile::path).toList();
  }

  private static NotPossible noId(String name) {
    return new NotPossible(
        "\"" + name + "\" suggests no folder of letters a to z: name one with --id.");
  }

  private void refuseTaken(Id.Authority id, SourceTree tree) throws IOException, NotPossible {
    Path folder = options.content().resolve(id.value());
    if (Files.exists(folder) && !isEmpty(folder)) {
      throw new NotPossible(folder + " is there already: name another folder with --id.");
    }
    String address = Addresses.authority(id).path();
    Diagnostics ignored = new Diagnostics();
    boolean page =
        Content.of(tree, options, kept, ignored).plan(options, ignored).stream()
            .flatMap(ready -> ready.published().lines().stream())
            .anyMatch(taken -> taken.startsWith(address));
    if (page || SiteAddresses.FOLDERS.contains(address)) {
      throw new NotPossible(
          "The site has something of its own at " + address + ": name another folder with --id.");
    }
  }

  /** Whether no file is in it, as where a run was killed before it had written one. */
  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.allMatch(Files::isDirectory);
    }
  }

  /** The letters of codes that are used, or ever were. */
  private static Set<String> letters(SourceTree tree) {
    Diagnostics ignored = new Diagnostics();
    Stream<String> now =
        ContentLoader.found(tree).stream()
            .flatMap(id -> ContentLoader.authorityFacts(tree, id, ignored).stream())
            .map(facts -> facts.code().value());
    Stream<String> ever =
        Permalinks.read(tree, ignored).codes().stream().map(code -> code.replaceFirst("-.*", ""));
    return Stream.concat(now, ever).collect(Collectors.toSet());
  }

  /** The file site.yaml with the authority at the end of its list. */
  private Optional<SourceFile> listing(SourceTree tree, Id.Authority id) {
    YamlEdit last =
        new YamlEdit.Insert(YamlPath.of("authorities[+]"), new YamlValue.Text(id.value()));
    return tree.file(FileKind.SITE.fileName())
        .flatMap(file -> YamlEditor.apply(file, List.of(last), faults));
  }

  private boolean isFaultless(SourceTree tree) {
    Diagnostics found = new Diagnostics();
    Content.of(tree, options, kept, found).plan(options, found);
    List<Diagnostic> errors =
        found.all().stream().filter(fault -> fault.severity().stops()).toList();
    errors.forEach(faults::add);
    return errors.isEmpty();
  }
}
