package org.windscreen.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
import org.windscreen.model.AuthorityFile;
import org.windscreen.model.Id;
import org.windscreen.output.WholeFiles;
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
    write(folder, files, site.get());
    return Stream.concat(files.stream(), site.stream()).map(SourceFile::path).toList();
  }

  private static NotPossible noId(String name) {
    return new NotPossible(
        "\"" + name + "\" suggests no folder of letters a to z: name one with --id.");
  }

  private void refuseTaken(Id.Authority id, SourceTree tree) throws NotPossible {
    Path folder = options.content().resolve(id.value());
    if (Files.exists(folder)) {
      throw new NotPossible(folder + " is there already: name another folder with --id.");
    }
    String address = Addresses.authority(id).path();
    Diagnostics ignored = new Diagnostics();
    boolean page =
        Content.of(tree, options, ignored).plan(options, ignored).stream()
            .flatMap(ready -> ready.published().lines().stream())
            .anyMatch(taken -> taken.startsWith(address));
    if (page || SiteAddresses.FOLDERS.contains(address)) {
      throw new NotPossible(
          "The site has something of its own at " + address + ": name another folder with --id.");
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
    Content.of(tree, options, found).plan(options, found);
    List<Diagnostic> errors =
        found.all().stream().filter(fault -> fault.severity().stops()).toList();
    errors.forEach(faults::add);
    return errors.isEmpty();
  }

  /** The folder appears whole, then the list; if the second fails, the first goes again. */
  private void write(Id.Authority id, List<SourceFile> files, SourceFile site) throws IOException {
    Path content = options.content();
    Path aside = content.resolve(".windscreen-work-" + id.value());
    Path folder = content.resolve(id.value());
    List<String> names =
        files.stream().map(file -> file.path().substring(id.value().length() + 1)).toList();
    try {
      for (int i = 0; i < names.size(); i++) {
        Path path = aside.resolve(names.get(i));
        Files.createDirectories(path.getParent());
        Files.write(path, files.get(i).bytes());
      }
      Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      takeAway(aside, names);
    }
    try {
      WholeFiles.write(content, new TreeMap<>(Map.of(content.resolve(site.path()), site.bytes())));
    } catch (IOException e) {
      takeAway(folder, names);
      throw e;
    }
  }

  /**
   * Takes away files with their folders, as far as they are there; the deepest file is the last.
   */
  private static void takeAway(Path root, List<String> names) throws IOException {
    for (String name : names) {
      Files.deleteIfExists(root.resolve(name));
    }
    for (String name : names.reversed()) {
      Files.deleteIfExists(root.resolve(name).getParent());
    }
    Files.deleteIfExists(root);
  }
}
