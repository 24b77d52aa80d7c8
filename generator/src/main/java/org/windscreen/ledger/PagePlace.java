package org.windscreen.ledger;

import org.windscreen.model.Keyword;

/**
 * The places that pages have for themselves, whatever they are about. Templates know each by its
 * name here; a link to one is an address like any other.
 *
 * <p>Example: {@code TIME_LIMITS} is {@code #page-time-limits}; a template writes it {@code
 * ${here.timeLimits}}.
 */
public enum PagePlace {
  // Of every page.
  MAIN,
  SECTIONS,
  SECTIONS_HEADING,
  NOTES,
  WITHDRAWN,
  // Of an edition's full page, and of the pages that have one of its parts each.
  EDITION,
  LEVELS,
  CATEGORIES,
  SPECIALS,
  CONSENT,
  CONTACTS,
  PATHWAYS,
  TIME_LIMITS,
  THRESHOLDS,
  SERVICES,
  PRACTICE,
  PRINCIPLES,
  MODELS,
  ASSESSMENTS,
  GUIDANCE,
  LINKS,
  SOURCES,
  ALL_NOTES,
  // Of pages on one thing.
  CALL,
  INDICATORS,
  RELATED,
  CITE,
  STRAND,
  STRANDS,
  ALSO,
  ELSEWHERE,
  // Of pages of an area.
  WINDSCREEN_TITLE,
  WINDSCREEN_DESC,
  DOORS,
  DOWNLOADS,
  EDITIONS,
  NAMES,
  // Of comparisons, and of the site's first page.
  GLANCE,
  REGIONS,
  FILES,
  MATRIX,
  IS,
  IS_NOT;

  /** What all of them start with, and nothing of content does. */
  public static final String START = "page-";

  /** What stands after {@code #}. */
  public String anchor() {
    return START + Keyword.of(this);
  }
}
