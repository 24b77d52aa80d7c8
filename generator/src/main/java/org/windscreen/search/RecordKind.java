package org.windscreen.search;

import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile;
import org.windscreen.model.IndicatorsFile;
import org.windscreen.view.Labels;
import org.windscreen.view.Wording;

/** The kinds of results, in the order in which equal ones are shown. */
public enum RecordKind {
  LEVEL("level", "Level", 1.0f),
  INDICATOR("indicator", "Indicator", 1.0f),
  STRENGTH("strength", Wording.of(IndicatorsFile.Sign.STRENGTH).name(), 1.0f),
  SPECIAL("special-circumstance", "Special circumstance", 0.95f),
  CONSENT("consent", Edition.Part.CONSENT.label(), 1.0f),
  CONTACT("contact", "Contact", 0.85f),
  STEP("step", "Pathway step", 0.9f),
  TIME_LIMIT("time-limit", "Time limit", 0.9f),
  THRESHOLD("threshold", "Statutory threshold", 1.0f),
  SERVICE("service", "Service", 0.9f),
  CATEGORY("category", "Category", 0.9f),
  SECTION("guidance", "Guidance", 0.8f),
  PRACTICE("practice", "Practice", 0.9f),
  LINK("link", "Link", 0.9f),
  TOPIC("topic", "Topic", 1.0f),
  TERM("term", "Glossary", 1.0f),
  LAW("law", "Law", 0.85f),
  NATIONAL("national", "National guidance", 0.9f),
  EDITION("edition", "Edition", 0.8f),
  DOWNLOAD("download", Labels.of(EditionFile.class, "downloads"), 0.9f);

  private final String word;
  private final String label;
  private final float prior;

  RecordKind(String word, String label, float prior) {
    this.word = word;
    this.label = label;
    this.prior = prior;
  }

  /** What it is called in addresses and in data: {@code time-limit}. */
  public String word() {
    return word;
  }

  /** What readers see: "Time limit". */
  public String label() {
    return label;
  }

  /** What scores of this kind are multiplied by. */
  public float prior() {
    return prior;
  }
}
