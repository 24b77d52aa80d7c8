package org.windscreen.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.windscreen.ledger.Address;
import org.windscreen.model.PartialDate;
import org.windscreen.page.SiteBar;
import org.windscreen.view.Link;
import org.windscreen.view.Reliance;
import org.windscreen.yaml.Json;

/** Writes for machines what rests on a national document or a provision: {@code data.json}. */
public final class RelianceFile {
  private RelianceFile() {}

  /** The file beside its page, with what a reader must know before using it. */
  public static OutputFile of(Reliance reliance, SiteBar site) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("caveat", site.caveat());
    root.put("note", Reliance.OURS);
    root.put("as-of", site.asOf().toString());
    root.putAll(fields(reliance, address -> address.below(site.base())));
    return OutputFile.of(reliance.data().file(), Json.compact(root) + "\n");
  }

  /**
   * What is known of it, by name.
   *
   * @param address how an address is written
   */
  public static Map<String, Object> fields(Reliance reliance, Function<Address, String> address) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", reliance.id().value());
    fields.put("title", reliance.title());
    fields.put("address", address.apply(reliance.page()));
    fields.put("standing", reliance.standing().orElse(""));
    fields.put("in-force-now", reliance.now().map(Link::text).orElse(""));
    fields.put("checked", reliance.checked().map(PartialDate::value).orElse(""));
    fields.put("editions", reliance.editions().stream().map(e -> edition(e, address)).toList());
    fields.put("ours", parts(reliance.ours(), address));
    return fields;
  }

  private static Map<String, Object> edition(
      Reliance.OfEdition edition, Function<Address, String> address) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("area", edition.area());
    fields.put("authority", edition.authority().value());
    fields.put("edition", edition.id().value());
    fields.put("title", edition.edition().text());
    fields.put("current", edition.current());
    fields.put("as-printed", edition.asPrinted());
    fields.put("address", address.apply(edition.edition().address()));
    fields.put("parts", parts(edition.parts(), address));
    return fields;
  }

  private static List<Map<String, String>> parts(
      List<Reliance.Part> parts, Function<Address, String> address) {
    return parts.stream()
        .map(part -> {
          Map<String, String> fields = new LinkedHashMap<>();
          fields.put("kind", part.kind());
          fields.put("name", part.thing().text());
          fields.put("address", address.apply(part.thing().address()));
          return fields;
        })
        .toList();
  }
}
