package org.windscreen.load;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.format.FileKind;
import org.windscreen.format.YamlEdit;
import org.windscreen.format.YamlEditor;
import org.windscreen.format.YamlPath;
import org.windscreen.format.YamlValue;
import org.windscreen.model.EditionFile;
import org.windscreen.model.Id;
import org.windscreen.model.Keyword;
import org.windscreen.model.Scope;
import org.windscreen.source.SourceText;
import org.windscreen.source.SourceTree;
import org.windscreen.yaml.YamlNode;
import org.windscreen.yaml.YamlReader;

/**
 * The editions that are being written beside the current ones: their {@code edition.yaml} says
 * {@code status: draft}, and {@code authority.yaml} names another edition. They are on no site, and
 * nothing in them keeps one from being built.
 *
 * <p>Example: {@code Drafts.in(tree).published()} is what readers are to see.
 *
 * @param tree the whole content folder
 * @param drafts in the order of their paths; may be empty
 */
public record Drafts(SourceTree tree, List<EditionFolder> drafts) {
  public Drafts {
    drafts = List.copyOf(drafts);
  }

  /** Finds them; a file that can't be read makes none. */
  public static Drafts in(SourceTree tree) {
    return new Drafts(
        tree, ContentLoader.found(tree).stream().flatMap(id -> of(id, tree)).toList());
  }

  /** The current edition of an area, if it is still a draft itself: a new area's first. */
  public static Optional<EditionFolder> shown(Id.Authority id, SourceTree tree) {
    return EditionFolder.of(id, tree)
        .filter(folder -> Optional.of(folder.edition().value()).equals(current(id, tree)))
        .filter(folder -> isDraft(folder, tree))
        .findFirst();
  }

  private static Optional<String> current(Id.Authority id, SourceTree tree) {
    return value(tree, FileKind.AUTHORITY.path(Scope.of(id)).orElseThrow(), "current-edition");
  }

  private static Stream<EditionFolder> of(Id.Authority id, SourceTree tree) {
    return current(id, tree).stream()
        .flatMap(shown ->
            EditionFolder.of(id, tree)
                .filter(folder -> !folder.edition().value().equals(shown))
                .filter(folder -> isDraft(folder, tree)));
  }

  private static boolean isDraft(EditionFolder draft, SourceTree tree) {
    return value(tree, draft.path(FileKind.EDITION), "status")
        .equals(Optional.of(Keyword.of(EditionFile.Status.DRAFT)));
  }

  /** The content as it is published: without any of them. */
  public SourceTree published() {
    return tree.without(drafts.stream().map(EditionFolder::path).toList());
  }

  /**
   * The content as it will be when one of them has become the current edition; without the others.
   *
   * @return nothing where {@code authority.yaml} can't be edited: its faults are told
   */
  public Optional<SourceTree> asCurrent(EditionFolder draft, Diagnostics faults) {
    SourceTree others =
        tree.without(
            drafts.stream().filter(d -> !d.equals(draft)).map(EditionFolder::path).toList());
    YamlEdit shown =
        new YamlEdit.Put(
            YamlPath.of("current-edition"), new YamlValue.Text(draft.edition().value()));
    return FileKind.AUTHORITY
        .path(Scope.of(draft.authority()))
        .flatMap(tree::file)
        .flatMap(file -> YamlEditor.apply(file, List.of(shown), faults))
        .map(file -> others.with(List.of(file)));
  }

  /** The value of a key at the top of a file; nothing where it can't be read. */
  private static Optional<String> value(SourceTree tree, String path, String key) {
    Diagnostics ignored = new Diagnostics();
    return tree.file(path)
        .filter(file -> !file.oversized())
        .flatMap(file -> SourceText.of(file, ignored))
        .flatMap(text -> YamlReader.read(text, ignored))
        .flatMap(root -> root instanceof YamlNode.Mapping keys ? keys.get(key) : Optional.empty())
        .flatMap(node ->
            node instanceof YamlNode.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty());
  }
}
