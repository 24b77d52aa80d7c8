package org.windscreen.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.format.FileLines.Patch;
import org.windscreen.source.SourceFile;
import org.windscreen.source.SourceText;
import org.windscreen.yaml.YamlNode;
import org.windscreen.yaml.YamlReader;

/**
 * Edits a file of the content format as a careful person would: exactly the lines that an edit is
 * about change; comments, order, quotation marks, indentation, line ends, a byte-order mark and the
 * last line end stay. Of a Markdown file the front matter is edited.
 *
 * <p>Example: {@code YamlEditor.apply(file, List.of(new YamlEdit.Put(path, new Text("MASH"))),
 * faults)}.
 *
 * <p>Reports: {@code edit-by-hand}, whatever keeps the file from being read, and what {@link
 * EditPlan} does. The edited file is read again: what is given says all that the file said before,
 * and what the edits say, or it is not given.
 */
public final class YamlEditor {
  private final SourceFile file;
  private final FileLines lines;
  private final YamlNode root;

  private YamlEditor(SourceFile file, FileLines lines, YamlNode root) {
    this.file = file;
    this.lines = lines;
    this.root = root;
  }

  /** The file with all edits; nothing where one of them can't be made. */
  public static Optional<SourceFile> apply(
      SourceFile file, List<YamlEdit> edits, Diagnostics faults) {
    Diagnostics found = new Diagnostics();
    Optional<YamlNode> root = read(file, found);
    errors(found).forEach(faults::add);
    if (root.isEmpty() || found.hasErrors()) {
      return Optional.empty();
    }
    FileLines lines = new FileLines(new String(file.bytes(), StandardCharsets.UTF_8));
    return new YamlEditor(file, lines, root.get()).apply(edits, faults);
  }

  private static Optional<YamlNode> read(SourceFile file, Diagnostics faults) {
    Optional<SourceText> text = SourceText.of(file, faults);
    return TextKind.isMarkdown(file.path())
        ? text.flatMap(t -> FrontMatter.of(t, faults))
            .flatMap(front -> YamlReader.read(front.head(), FrontMatter.FIRST_LINE, faults))
        : text.flatMap(t -> YamlReader.read(t, faults));
  }

  private static List<Diagnostic> errors(Diagnostics found) {
    return found.all().stream().filter(d -> d.severity().stops()).toList();
  }

  private Optional<SourceFile> apply(List<YamlEdit> edits, Diagnostics faults) {
    Diagnostics found = new Diagnostics();
    EditPlan plan = new EditPlan(root, FileShape.of(file.path()), found);
    edits.forEach(plan::add);
    found.all().forEach(faults::add);
    if (found.hasErrors()) {
      return Optional.empty();
    }
    Optional<SourceFile> edited =
        patches(plan).flatMap(lines::with).flatMap(text -> checked(text, plan));
    if (edited.isEmpty()) {
      faults.error(
          Rule.EDIT_BY_HAND,
          place(plan),
          "This place is written in a way that the tool does not dare to edit.",
          "Edit it by hand.");
    }
    return edited;
  }

  private Span place(EditPlan plan) {
    return Stream.concat(
            plan.puts().stream().map(put -> put.slot().value().span()),
            plan.changes().stream().map(changes -> changes.slot().value().span()))
        .sorted()
        .findFirst()
        .orElse(root.span());
  }

  /** With a last line end where a block would otherwise lose the one that its text ends in. */
  private Optional<SourceFile> checked(String text, EditPlan plan) {
    return Stream.of(text, text + lines.lastEnd())
        .map(t -> SourceFile.of(file.path(), t))
        .filter(f ->
            read(f, new Diagnostics()).filter(t -> new EditedTree(plan).holds(root, t)).isPresent())
        .findFirst();
  }

  private Optional<List<Patch>> patches(EditPlan plan) {
    List<Patch> all = new ArrayList<>();
    for (EditPlan.Put put : plan.puts()) {
      all.addAll(put(put));
    }
    for (Changes changes : plan.changes()) {
      Optional<List<Patch>> patches = change(changes);
      if (patches.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(patches.get());
    }
    return Optional.of(all);
  }

  private List<Patch> put(EditPlan.Put put) {
    Slot slot = put.slot();
    Slot.Position at = slot.at().orElseThrow();
    Members members = at.holder().members(lines);
    return slot.value() instanceof YamlNode.Scalar before
            && put.value() instanceof YamlValue.Text(String text)
        ? new ScalarEdit(lines, members, at.index(), before).put(text, put.bare())
        : new ValueEdit(lines, members, at.index()).put(put.value());
  }

  private Optional<List<Patch>> change(Changes changes) {
    Slot slot = changes.slot();
    if (changes.emptiesIt()) {
      return slot.at().isPresent()
          ? Optional.of(put(new EditPlan.Put(slot, changes.alone(), false)))
          : Optional.empty();
    }
    Members members = slot.members(lines);
    if (!slot.inBrackets()) {
      return Optional.of(new BelowEdit(lines, changes, members).patches());
    }
    return slot.value().inBrackets()
        ? Optional.of(new BracketEdit(lines, changes, members).patches())
        : Optional.empty();
  }
}
