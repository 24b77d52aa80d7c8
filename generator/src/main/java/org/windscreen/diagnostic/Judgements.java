package org.windscreen.diagnostic;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The rules that judge what content says, to which it may record an exception; what it is written
 * in must be right.
 *
 * <p>Example: {@code same-wording} is one, {@code yaml-tab} is none.
 */
final class Judgements {
  static final Set<Rule> ALL =
      Collections.unmodifiableSet(
          EnumSet.of(
              Rule.BREAKS_OFF,
              Rule.CLOSED_AT_NIGHT,
              Rule.CODE_CHANGED,
              Rule.CONSENT_AND_LEVEL_DISAGREE,
              Rule.CONSENT_SAYS_BOTH,
              Rule.CONSENT_TAG_TOO_WEAK,
              Rule.CONSENT_WITH_EXCEPTIONS,
              Rule.CONSULTATION_WITHOUT_CONTACT,
              Rule.CONTACT_AND_LEVEL_DISAGREE,
              Rule.DATE_TO_COME,
              Rule.DATES_OUT_OF_ORDER,
              Rule.DAY_MISSING,
              Rule.DAY_TWICE,
              Rule.EDITION_WITHOUT_DAY,
              Rule.FOREIGN_AREA_CODE,
              Rule.FOREIGN_MAIL_DOMAIN,
              Rule.FOREIGN_WEB_DOMAIN,
              Rule.FORMER_LIMIT_USED,
              Rule.FORMER_NAME_USED,
              Rule.FUSED_BULLETS,
              Rule.HARD_TO_READ,
              Rule.HOURS_END_FIRST,
              Rule.IN_FORCE_INCOMPLETE,
              Rule.LEFT_OUT,
              Rule.LEVEL_NOT_AS_PRINTED,
              Rule.LEVEL_WITHOUT_CONTACTS,
              Rule.LINK_NAMES_ANOTHER,
              Rule.LOOKALIKE_NUMBERS,
              Rule.MISTYPED,
              Rule.NAME_CHANGED,
              Rule.NAME_IN_TWO_WAYS,
              Rule.NAME_OF_ANOTHER_AREA,
              Rule.NEAR_WORDING,
              Rule.NO_CONSULTATION_LINE,
              Rule.NO_OUT_OF_HOURS,
              Rule.NO_SUCH_LEVEL,
              Rule.NUMBER_LIKE_ANOTHERS,
              Rule.NUMBER_OF_TWO,
              Rule.OPPOSITE_WORDING,
              Rule.PATHWAY_AND_CONTACT_DISAGREE,
              Rule.PLAIN_HTTP,
              Rule.PREMIUM_NUMBER,
              Rule.RANGE_REVERSED,
              Rule.REVIEW_OVERDUE,
              Rule.SAME_WORDING,
              Rule.STRAND_OF_ONE,
              Rule.TIME_LIMIT_DIFFERS,
              Rule.TOPIC_POLARITY,
              Rule.TRIGGER_ORDER,
              Rule.UNEXPLAINED_ACRONYM));

  private Judgements() {}
}
