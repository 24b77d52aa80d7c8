package org.windscreen.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * What a thing is known by for ever, such as the level {@code 3} or the topic {@code self-harm}.
 *
 * <p>One type for each {@link Kind}, so that a level is never looked up among topics. Ids become
 * parts of addresses: lower-case letters, digits and hyphens.
 */
public sealed interface Id {
  /** The pattern of every id. */
  String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

  /** What messages call it. */
  String AS = "lower-case letters, digits and single hyphens between them";

  String value();

  /**
   * The id that a name suggests: {@code bath-and-north-east-somerset} for Bath & North East
   * Somerset, {@code cote} for Côte. Nothing for a name with letters that have no like from a to z.
   */
  static Optional<String> suggestedBy(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("[\\p{M}'’]", "")
            .replace("&", " and ")
            .toLowerCase(Locale.ROOT);
    String id = plain.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return Optional.of(id).filter(i -> i.matches(SLUG));
  }

  /** The kind that this type stands for. */
  default Kind kind() {
    return Kind.ofId(getClass());
  }

  @Written(pattern = SLUG, as = AS)
  record Authority(String value) implements Id {}

  /** An edition folder, such as {@code 2018-12}. */
  @Written(pattern = SLUG, as = AS)
  record Edition(String value) implements Id {}

  @Written(pattern = SLUG, as = AS, orNumber = true)
  record Level(String value) implements Id {}

  /** Levels that are parts of one; referred to as a level is: {@code level:3}. */
  @Written(pattern = SLUG, as = AS, orNumber = true)
  record LevelGroup(String value) implements Id {}

  /** A level, or levels that are parts of one, as a source has it above what it prints. */
  @Written(pattern = SLUG, as = AS, orNumber = true)
  record PrintedLevel(String value) implements Id {}

  @Written(pattern = SLUG, as = AS)
  record Category(String value) implements Id {}

  /** An indicator code such as {@code hfd-123}: minted once, never reused, says nothing else. */
  @Written(
      pattern = "[a-z]{2,4}-[1-9][0-9]{2,5}",
      as = "the authority's letters, a hyphen and a number from 100, like hfd-123")
  record Indicator(String value) implements Id {
    /** The authority's letters. */
    public String letters() {
      return value.substring(0, value.indexOf('-'));
    }

    /** The number after the hyphen. */
    public int number() {
      return Integer.parseInt(value.substring(value.indexOf('-') + 1));
    }
  }

  @Written(pattern = SLUG, as = AS)
  record Special(String value) implements Id {}

  @Written(pattern = SLUG, as = AS)
  record Service(String value) implements Id {}

  @Written(pattern = SLUG, as = AS)
  record Consent(String value) implements Id {}

  @Written(pattern = SLUG, as = AS)
  record Contact(String value) implements Id {}

  @Written(pattern = SLUG, as = AS)
  record Pathway(String value) implements Id {}

  @Written(pattern = SLUG, as = AS)
  record Threshold(String value) implements Id {}

  /** A principle, practice model or assessment. */
  @Written(pattern = SLUG, as = AS)
  record Practice(String value) implements Id {}

  @Written(pattern = SLUG, as = AS)
  record Link(String value) implements Id {}

  @Written(pattern = SLUG, as = AS)
  record Chapter(String value) implements Id {}

  /** A source document of an edition. */
  @Written(pattern = SLUG, as = AS)
  record Document(String value) implements Id {}

  @Written(pattern = SLUG, as = AS)
  record Note(String value) implements Id {}

  @Written(pattern = SLUG, as = AS)
  record Topic(String value) implements Id {}

  @Written(pattern = SLUG, as = AS)
  record Term(String value) implements Id {}

  @Written(pattern = SLUG, as = AS)
  record Law(String value) implements Id {}

  /** A document of the national register. */
  @Written(pattern = SLUG, as = AS)
  record National(String value) implements Id {}

  /** A step of the common scale. */
  @Written(pattern = SLUG, as = AS)
  record Step(String value) implements Id {}

  @Written(pattern = SLUG, as = AS)
  record Domain(String value) implements Id {}

  @Written(pattern = SLUG, as = AS)
  record CommonCategory(String value) implements Id {}

  @Written(pattern = SLUG, as = AS)
  record Page(String value) implements Id {}
}
