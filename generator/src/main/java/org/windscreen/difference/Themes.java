package org.windscreen.difference;

import org.windscreen.difference.Account.Theme;
import org.windscreen.model.Kind;

/** To which theme each change belongs. */
final class Themes {
  private Themes() {}

  static Theme of(Change change) {
    return switch (change) {
      case Change.OfIndicator indicator -> ofIndicator(indicator);
      case Change.FactChanged ignored -> Theme.TO_CONFIRM;
      case Change.TimeLimitChanged ignored -> Theme.TIME_LIMITS;
      case Change.ThingAdded added -> of(added.now().kind());
      case Change.ThingWithdrawn gone -> of(gone.was().kind());
      case Change.Readdressed same -> of(same.now().kind());
      case Change.Reworded reworded -> of(reworded.now().kind());
      case Change.ValueChanged value -> of(value.now().kind());
      case Change.Reordered order -> of(order.now().getFirst().kind());
    };
  }

  private static Theme ofIndicator(Change.OfIndicator change) {
    return switch (change) {
      case Change.IndicatorAdded ignored -> Theme.INDICATORS_ADDED;
      case Change.IndicatorWithdrawn ignored -> Theme.INDICATORS_WITHDRAWN;
      case Change.IndicatorReworded ignored -> Theme.INDICATORS_REWORDED;
      case Change.LevelMoved moved -> of(moved.direction());
      case Change.CategoryMoved ignored -> Theme.CATEGORY;
      case Change.IndicatorSplit ignored -> Theme.SPLIT;
      case Change.IndicatorsMerged ignored -> Theme.MERGED;
      case Change.Recoded ignored -> Theme.RECODED;
      case Change.Renumbered ignored -> Theme.RENUMBERED;
      case Change.IndicatorDetail ignored -> Theme.DETAILS;
    };
  }

  private static Theme of(Change.Direction direction) {
    return switch (direction) {
      case UP -> Theme.UP;
      case DOWN -> Theme.DOWN;
      case ACROSS -> Theme.ACROSS;
    };
  }

  private static Theme of(Kind kind) {
    return switch (kind) {
      case LEVEL -> Theme.LEVELS;
      case CATEGORY -> Theme.CATEGORIES;
      case CONSENT -> Theme.CONSENT;
      case PATHWAY -> Theme.PATHWAYS;
      case SPECIAL -> Theme.SPECIALS;
      case CONTACT -> Theme.CONTACTS;
      case CHAPTER -> Theme.CHAPTERS;
      case THRESHOLD -> Theme.THRESHOLDS;
      case SERVICE -> Theme.SERVICES;
      case PRACTICE -> Theme.PRACTICE;
      case LINK -> Theme.LINKS;
      case DOCUMENT, NOTE -> Theme.SOURCES;
      case EDITION -> Theme.DOCUMENT;
      case AUTHORITY, PAGE, TOPIC, TERM, LAW, NATIONAL, STEP, DOMAIN, COMMON_CATEGORY, INDICATOR ->
          throw new IllegalArgumentException("no thing of an edition's files: " + kind);
    };
  }
}
