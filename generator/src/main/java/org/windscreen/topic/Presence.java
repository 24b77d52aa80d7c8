package org.windscreen.topic;

/**
 * Whether a document lists a topic at a level, and if not, whose the gap is.
 *
 * <p>Absence is a value: what a document does not say is told apart from what our copy lacks.
 */
public enum Presence {
  /** Indicators of the topic are listed at the level. */
  LISTED,
  /** The document lists indicators at the level, and none of them is about the topic. */
  NOT_LISTED,
  /** None is about the topic, but our copy lacks some of the level's categories. */
  COPY_PARTLY_LACKS,
  /** Our copy lacks every category of the level. */
  COPY_LACKS,
  /** The document lists no indicators at any level. */
  NO_INDICATORS
}
