package org.windscreen.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.windscreen.model.Catalog;
import org.windscreen.model.Id;
import org.windscreen.model.IndicatorsFile;
import org.windscreen.model.Place;

/**
 * What the four source documents list about nine concerns, written by hand from the documents: the
 * level, the heading, and which item under it.
 */
class SourcesTest {
  private static final Catalog CATALOG = RealTopics.catalog();
  private static final TopicMap MAP = TopicMap.of(CATALOG);

  @Test
  void physicalChastisement() {
    assertEquals(
        """
        Herefordshire 2, Guidance boundaries and stimulation, 3
        Herefordshire 2, Guidance boundaries and stimulation, 4
        Worcestershire 4, Parent & carers basic care, safety & protection, 4
        """,
        listed("physical-chastisement"));
    assertEquals(
        "Herefordshire lists this at level 2; Worcestershire lists this at level 4; parts of its"
            + " levels 1 and 3 are missing from our copy; Northamptonshire does not list this; our"
            + " copy lacks its level 4; parts of its levels 1, 2 and 3 are missing from our copy;"
            + " the document of Coventry lists no indicators.",
        sentence("physical-chastisement"));
  }

  @Test
  void radicalisation() {
    assertEquals(
        """
        Herefordshire 3, Social, emotional, behaviour, identity, 5
        Herefordshire 4, Social, emotional, behaviour, identity, 8
        Worcestershire 4, Family & social relationships, 1
        Worcestershire 4, Family history & functioning, 5
        Northamptonshire 2, Extra Familial Harms, 7
        Northamptonshire 3, Extra Familial Harms, 8
        """,
        listed("radicalisation"));
  }

  @Test
  void pregnancy() {
    assertEquals(
        """
        Herefordshire 2, Social, emotional, behaviour, identity, 2
        Herefordshire 3, Social, emotional, behaviour, identity, 2
        Worcestershire 2, Health, 6
        Worcestershire 3, Health, 9
        Northamptonshire 2, Health and Wellbeing, 6
        Northamptonshire 3, Health and Wellbeing, 7
        """,
        listed("pregnancy"));
  }

  @Test
  void suicidalThoughts() {
    assertEquals(
        """
        Herefordshire 4, Health, 1
        Worcestershire 3, Health, 4
        Worcestershire 4, Health, 6
        """,
        listed("suicidal-thoughts"));
  }

  @Test
  void homelessness() {
    assertEquals(
        """
        Herefordshire 2, Housing, employment and finance, 3
        Herefordshire 3, Housing, employment and finance, 1
        Herefordshire 3, Housing, employment and finance, 2
        Worcestershire 3, Housing, employment & finance, 1
        Worcestershire 4, Housing, employment & finance, 2
        Worcestershire 4, Housing, employment & finance, 3
        Northamptonshire 3, Family and Parenting, 6
        Northamptonshire 3, Family and Parenting, 8
        """,
        listed("homelessness"));
  }

  @Test
  void noRecourseToPublicFunds() {
    assertEquals(
        """
        Herefordshire 3, Social and community resources, 2
        Herefordshire 4, Housing, employment and finance, 1
        Worcestershire 4, Housing, employment & finance, 4
        """,
        listed("no-recourse-to-public-funds"));
  }

  @Test
  void femaleGenitalMutilation() {
    assertEquals(
        """
        Herefordshire 2, Health, 6
        Herefordshire 3, Health, 8
        Herefordshire 4, Health, 4
        Herefordshire 4, Health, 5
        Worcestershire 4, Health, 4
        """,
        listed("fgm"));
  }

  @Test
  void youngCarers() {
    assertEquals(
        """
        Herefordshire 2, Family and social relationships and wellbeing, 3
        Herefordshire 3, Family and social relationships and family wellbeing, 5
        Herefordshire 4, Social and community resources, 3
        Worcestershire 2, Family & social relationships, 1
        Worcestershire 3, Family & social relationships, 1
        """,
        listed("young-carers"));
    assertEquals("Herefordshire Worcestershire", specials("young-carers"));
  }

  @Test
  void privateFostering() {
    assertEquals(
        """
        Herefordshire 4, Social and community resources, 9
        Worcestershire 4, Family & social relationships, 7
        Worcestershire 4, Family history & functioning, 7
        """,
        listed("private-fostering"));
    assertEquals("Herefordshire", specials("private-fostering"));
  }

  private static String listed(String topic) {
    StringBuilder out = new StringBuilder();
    for (Ladder ladder : MAP.ladders(new Id.Topic(topic), CATALOG.authorities())) {
      for (Rung rung : ladder.rungs()) {
        rung.indicators().forEach(i -> out.append(place(ladder, rung, i)));
      }
    }
    return out.toString();
  }

  private static String place(Ladder ladder, Rung rung, IndicatorsFile.Indicator indicator) {
    Place place = indicator.source();
    assertEquals(
        rung.level().id().value(), place.level().orElseThrow().value(), indicator.code().value());
    return "%s %s, %s, %d%n"
        .formatted(
            ladder.authority().name(),
            rung.level().id().value(),
            place.heading().orElseThrow(),
            place.item().orElseThrow());
  }

  private static String sentence(String topic) {
    return Sentences.of(MAP.ladders(new Id.Topic(topic), CATALOG.authorities()));
  }

  private static String specials(String topic) {
    return MAP.ladders(new Id.Topic(topic), CATALOG.authorities()).stream()
        .filter(l -> !l.specials().isEmpty())
        .map(l -> l.authority().name())
        .collect(Collectors.joining(" "));
  }
}
