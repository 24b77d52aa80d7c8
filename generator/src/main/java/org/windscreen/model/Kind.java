package org.windscreen.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of things that content can refer to, as in {@code level:3}. */
public enum Kind {
  AUTHORITY(Id.Authority.class, "authority", Reach.SITE),
  PAGE(Id.Page.class, "page", Reach.SITE),
  TOPIC(Id.Topic.class, "topic", Reach.SITE),
  TERM(Id.Term.class, "term", Reach.SITE),
  LAW(Id.Law.class, "law", Reach.SITE),
  NATIONAL(Id.National.class, "national", Reach.SITE),
  STEP(Id.Step.class, "step", Reach.SITE),
  DOMAIN(Id.Domain.class, "domain", Reach.SITE),
  COMMON_CATEGORY(Id.CommonCategory.class, "common-category", Reach.SITE),
  INDICATOR(Id.Indicator.class, "indicator", Reach.SITE),
  EDITION(Id.Edition.class, "edition", Reach.AUTHORITY),
  DOCUMENT(Id.Document.class, "document", Reach.EDITION),
  NOTE(Id.Note.class, "note", Reach.EDITION),
  LEVEL(Id.Level.class, "level", Reach.EDITION),
  CATEGORY(Id.Category.class, "category", Reach.EDITION),
  SPECIAL(Id.Special.class, "special", Reach.EDITION),
  SERVICE(Id.Service.class, "service", Reach.EDITION),
  CONSENT(Id.Consent.class, "consent", Reach.EDITION),
  CONTACT(Id.Contact.class, "contact", Reach.EDITION),
  PATHWAY(Id.Pathway.class, "pathway", Reach.EDITION),
  THRESHOLD(Id.Threshold.class, "threshold", Reach.EDITION),
  PRACTICE(Id.Practice.class, "practice", Reach.EDITION),
  LINK(Id.Link.class, "link", Reach.EDITION),
  CHAPTER(Id.Chapter.class, "guidance", Reach.EDITION);

  /** Within what an id of this kind is unique. */
  public enum Reach {
    SITE,
    AUTHORITY,
    EDITION
  }

  private static final Map<Class<?>, Kind> OF_ID =
      Stream.concat(
              Arrays.stream(values()).map(kind -> Map.entry(kind.id, kind)),
              Stream.of(
                  Map.entry(Id.LevelGroup.class, LEVEL), Map.entry(Id.PrintedLevel.class, LEVEL)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final Class<? extends Id> id;
  private final String scheme;
  private final Reach reach;

  Kind(Class<? extends Id> id, String scheme, Reach reach) {
    this.id = id;
    this.scheme = scheme;
    this.reach = reach;
  }

  /** What stands before the colon of a reference. */
  public String scheme() {
    return scheme;
  }

  public Reach reach() {
    return reach;
  }

  /** What a message calls it: "special circumstance". */
  public String noun() {
    return switch (this) {
      case TERM -> "glossary term";
      case LAW -> "legal provision";
      case NATIONAL -> "national document";
      case STEP -> "step of the common scale";
      case COMMON_CATEGORY -> "common category";
      case DOCUMENT -> "source document";
      case NOTE -> "source note";
      case SPECIAL -> "special circumstance";
      case CONSENT -> "consent entry";
      case THRESHOLD -> "statutory threshold";
      case PRACTICE -> "practice item";
      case CHAPTER -> "guidance chapter";
      case AUTHORITY,
          PAGE,
          TOPIC,
          DOMAIN,
          INDICATOR,
          EDITION,
          LEVEL,
          CATEGORY,
          SERVICE,
          CONTACT,
          PATHWAY,
          LINK ->
          scheme;
    };
  }

  /**
   * The kind that a type of ids stands for.
   *
   * @throws java.util.NoSuchElementException for a type that is none of an id
   */
  public static Kind ofId(Class<?> type) {
    return Optional.ofNullable(OF_ID.get(type)).orElseThrow();
  }

  /**
   * The kind that references with {@code contact:} before the colon are to; nothing if there is
   * none.
   */
  public static Optional<Kind> ofScheme(String scheme) {
    return Arrays.stream(values()).filter(k -> k.scheme.equals(scheme)).findFirst();
  }

  /** All schemes, as written before the colon. */
  public static List<String> schemes() {
    return Arrays.stream(values()).map(Kind::scheme).toList();
  }
}
