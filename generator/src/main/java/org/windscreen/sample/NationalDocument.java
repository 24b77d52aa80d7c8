package org.windscreen.sample;

/**
 * The statutory guidance that was in force when an edition was published.
 *
 * @param id in register.yaml
 * @param title as a source prints it
 */
record NationalDocument(String id, String title) {
  static NationalDocument of(Area area) {
    return inForce(area.year() == 0 ? "2019" : area.published());
  }

  /** Dates as texts sort as dates do; a year alone counts as its start. */
  private static NationalDocument inForce(String date) {
    if (date.compareTo("2018-07") < 0) {
      return workingTogether("2015");
    }
    return workingTogether(date.compareTo("2023-12") < 0 ? "2018" : "2023");
  }

  private static NationalDocument workingTogether(String year) {
    return new NationalDocument("working-together-" + year, "Working Together (" + year + ")");
  }
}
