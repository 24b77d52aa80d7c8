package org.windscreen.model;

import java.util.List;

/** {@code domains.yaml}: the common domains and categories that local headings map to. */
@Doc("The common domains and categories that local headings map to.")
public record DomainsFile(@Doc("In the order shown.") @NonEmpty List<Domain> domains) {
  /** A domain, as in the Assessment Framework triangle. */
  public record Domain(
      @Doc("Known by.") @Defines Id.Domain id,
      @Doc("Its name.") String name,
      @Doc("Its categories.") @NonEmpty List<Common> categories) {}

  /** A common category. */
  public record Common(
      @Doc("Known by.") @Defines Id.CommonCategory id,
      @Doc("Its name.") String name,
      @Doc("What it covers, in one sentence.") String covers) {}
}
