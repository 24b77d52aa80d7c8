package org.windscreen.ledger;

/** The pages right below an authority, by what is in them: {@code /herefordshire/contacts/}. */
public enum AreaSection {
  LEVELS("levels"),
  INDICATORS("indicators"),
  CATEGORIES("categories"),
  TOPICS("topics"),
  CONSENT("consent"),
  CONTACTS("contacts"),
  PATHWAYS("pathways"),
  SPECIALS("special-circumstances"),
  THRESHOLDS("statutory-thresholds"),
  SERVICES("services"),
  PRACTICE("practice"),
  GUIDANCE("guidance"),
  LINKS("links"),
  EDITION("edition"),
  SEARCH("search");

  private final String path;

  AreaSection(String path) {
    this.path = path;
  }

  /** Its part of an address. */
  String path() {
    return path;
  }
}
