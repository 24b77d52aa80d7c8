package org.windscreen.render;

import org.windscreen.ledger.SiteAddresses;
import org.windscreen.model.Catalog;

/** The style sheet that gives each authority's pages its colour, as the custom property --brand. */
public final class Brands {
  private Brands() {}

  /** One rule for each authority, in the order of the site. */
  public static OutputFile css(Catalog catalog) {
    StringBuilder css = new StringBuilder();
    catalog
        .authorities()
        .forEach(a ->
            css.append(".brand-")
                .append(a.id().value())
                .append("{--brand:")
                .append(a.facts().colour().value())
                .append("}\n"));
    return OutputFile.of(SiteAddresses.asset("brands.css").file(), css.toString());
  }
}
