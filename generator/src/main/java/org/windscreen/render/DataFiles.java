package org.windscreen.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.page.Comparison;
import org.windscreen.page.SiteBar;
import org.windscreen.view.Link;
import org.windscreen.view.NoteView;
import org.windscreen.yaml.Json;

/**
 * Writes a comparison for machines: {@code data.csv} and {@code data.json} beside its page, with
 * the same rows and fields, and first what a reader must know before using them.
 */
public final class DataFiles {
  private static final String RESTATES =
      "This restates published documents; check with the partnership before you rely on it.";
  private static final String LICENCE =
      "The source documents state no licence in our copies; ask the partnerships before you publish"
          + " their words further.";

  private final SiteBar site;
  private final Comparison comparison;
  private final List<Field> fields;

  private DataFiles(SiteBar site, Comparison comparison) {
    this.site = site;
    this.comparison = comparison;
    this.fields = fields();
  }

  /** The two files. */
  public static List<OutputFile> of(Comparison comparison, SiteBar site) {
    DataFiles files = new DataFiles(site, comparison);
    return List.of(
        OutputFile.of(SiteAddresses.data(comparison.address(), "csv").file(), files.csv()),
        OutputFile.of(SiteAddresses.data(comparison.address(), "json").file(), files.json()));
  }

  /** What stands before the data, by the names it has in JSON. */
  private Map<String, String> head() {
    Map<String, String> head = new LinkedHashMap<>();
    head.put("title", comparison.title());
    head.put("about", comparison.about());
    head.put("caveat", site.caveat());
    head.put("source", RESTATES);
    head.put("licence", LICENCE);
    if (!comparison.outdated().isEmpty()) {
      head.put("rests-on-replaced", String.join(" | ", comparison.outdated()));
    }
    head.put("address", permanent(comparison.address()));
    head.put("as-of", site.asOf().toString());
    return head;
  }

  private String csv() {
    List<List<String>> rows = new ArrayList<>();
    head().forEach((name, text) -> rows.add(List.of(name, text)));
    rows.add(List.of());
    rows.add(fields.stream().map(Field::name).toList());
    comparison.rows().forEach(row -> rows.add(fields.stream().map(f -> f.of(row)).toList()));
    return Csv.of(rows);
  }

  private String json() {
    Map<String, Object> root = new LinkedHashMap<>(head());
    root.put("fields", fields.stream().map(Field::name).toList());
    root.put("rows", comparison.rows().stream().map(this::byName).toList());
    return Json.compact(root) + "\n";
  }

  private Map<String, String> byName(Comparison.Row row) {
    Map<String, String> values = new LinkedHashMap<>();
    fields.forEach(field -> values.put(field.name(), field.of(row)));
    return values;
  }

  /** What every row has under one name. */
  private record Field(String name, Function<Comparison.Row, String> value) {
    String of(Comparison.Row row) {
      return value.apply(row);
    }
  }

  private List<Field> fields() {
    List<Field> all = new ArrayList<>();
    all.add(new Field("section", row -> row.section().title()));
    all.add(new Field("area", row -> row.authority().name()));
    all.add(new Field("authority", row -> row.authority().id().value()));
    all.add(new Field("edition", row -> row.authority().current().facts().title()));
    all.add(new Field("title", row -> row.title().map(Link::text).orElse("")));
    all.add(new Field("warnings", DataFiles::warnings));
    comparison.heads().stream()
        .filter(Comparison.Head::isInData)
        .forEach(h -> all.add(new Field(h.id(), row -> row.isAbsent() ? "" : row.cell(h).plain())));
    all.add(new Field("absence", row -> row.isAbsent() ? row.brief().plain() : ""));
    all.add(new Field("address", row -> row.title().map(l -> permanent(l.address())).orElse("")));
    all.add(new Field("source-notes", this::notes));
    return all;
  }

  private static String warnings(Comparison.Row row) {
    return row.notes().warnings().stream().map(NoteView::warning).collect(Collectors.joining(" "));
  }

  private String notes(Comparison.Row row) {
    return Stream.concat(row.notes().warnings().stream(), row.notes().further().stream())
        .map(note -> permanent(note.address()))
        .collect(Collectors.joining(" "));
  }

  private String permanent(Address address) {
    return address.below(site.base());
  }
}
