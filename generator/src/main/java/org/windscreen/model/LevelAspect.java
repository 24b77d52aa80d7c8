package org.windscreen.model;

/**
 * What can be said of a level, in the order in which readers need it, with the words it is headed
 * by on pages and in comparisons alike.
 *
 * <p>Example: {@code RESPONSE} is headed "What this level asks for".
 */
public enum LevelAspect {
  WHO("Which children"),
  RESPONSE("What this level asks for"),
  ACCESS("How to get this help"),
  ASSESSMENT("Assessment"),
  LEAD("Who leads"),
  SERVICES("Services"),
  OUTCOME("What should come of it"),
  STEP_UP("When to step up"),
  STEP_DOWN("When to step down");

  private final String label;

  LevelAspect(String label) {
    this.label = label;
  }

  /** Its key in content and its name in data: {@code step-up}. */
  public String id() {
    return Keyword.of(this);
  }

  public String label() {
    return label;
  }

  /** Whether it stands at the head of a level's page: which children, and what is asked for. */
  public boolean isFirst() {
    return switch (this) {
      case WHO, RESPONSE -> true;
      case ACCESS, ASSESSMENT, LEAD, SERVICES, OUTCOME, STEP_UP, STEP_DOWN -> false;
    };
  }

  /** What a document says of it. */
  public Stated<LevelsFile.Said> of(LevelsFile.Level level) {
    return switch (this) {
      case WHO -> level.who();
      case RESPONSE -> level.response();
      case ACCESS -> level.access();
      case ASSESSMENT -> level.assessment();
      case LEAD -> level.lead();
      case SERVICES -> level.services();
      case OUTCOME -> level.outcome();
      case STEP_UP -> level.stepUp();
      case STEP_DOWN -> level.stepDown();
    };
  }
}
