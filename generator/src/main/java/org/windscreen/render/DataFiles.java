package org.windscreen.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.page.Comparison;
import org.windscreen.page.SiteBar;
import org.windscreen.view.Link;
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

  private DataFiles(SiteBar site, Comparison comparison) {
    this.site = site;
    this.comparison = comparison;
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
    head.put("address", permanent(comparison.address()));
    head.put("as-of", site.asOf().toString());
    return head;
  }

  private String csv() {
    List<List<String>> rows = new ArrayList<>();
    head().forEach((name, text) -> rows.add(List.of(name, text)));
    rows.add(List.of());
    rows.add(List.copyOf(names()));
    comparison.rows().forEach(row -> rows.add(List.copyOf(fields(row).values())));
    return Csv.of(rows);
  }

  private String json() {
    Map<String, Object> root = new LinkedHashMap<>(head());
    root.put("fields", names());
    root.put("rows", comparison.rows().stream().map(this::fields).toList());
    return Json.compact(root) + "\n";
  }

  private List<String> names() {
    List<String> names =
        new ArrayList<>(List.of("section", "area", "authority", "edition", "title"));
    comparison.columns().stream()
        .filter(Comparison.Column::isInData)
        .forEach(c -> names.add(c.id()));
    names.addAll(List.of("absence", "address", "source-notes"));
    return names;
  }

  /** A row's fields by name, all of {@link #names()} and in their order. */
  private Map<String, String> fields(Comparison.Row row) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("section", row.section().title());
    fields.put("area", row.authority().name());
    fields.put("authority", row.authority().id().value());
    fields.put("edition", row.authority().current().facts().title());
    fields.put("title", row.title().map(Link::text).orElse(""));
    for (int i = 0; i < comparison.columns().size(); i++) {
      Comparison.Column column = comparison.columns().get(i);
      if (column.isInData()) {
        fields.put(column.id(), row.isAbsent() ? "" : row.data().get(i).plain());
      }
    }
    fields.put("absence", row.isAbsent() ? row.brief().plain() : "");
    fields.put("address", row.title().map(l -> permanent(l.address())).orElse(""));
    fields.put(
        "source-notes",
        row.notes().stream().map(n -> permanent(n.address())).collect(Collectors.joining(" ")));
    return fields;
  }

  private String permanent(Address address) {
    return address.below(site.base());
  }
}
