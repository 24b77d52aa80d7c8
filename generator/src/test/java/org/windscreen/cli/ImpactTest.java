package org.windscreen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What a partnership asks on the morning when a new edition of national guidance appears. */
class ImpactTest extends ToolOnReadme {
  @Test
  void aNationalDocumentTellsWhichEditionRestsOnItAndHowItNamesIt() {
    assertEquals(0, site("impact", "working-together-2018"), () -> err);
    assertEquals(
        """
        Working Together to Safeguard Children 2018
        In force until December 2023.

        Exampleshire: Right Help, Right Time  /exampleshire/edition/
          named as "Working Together 2018"

        On this site
          topic: Self-harm  /compare/topics/self-harm/
        """,
        out);
  }

  @Test
  void aProvisionTellsEachThingThatRestsOnIt() {
    assertEquals(0, site("impact", "children-act-1989-s47"), () -> err);
    assertEquals(
        """
        Children Act 1989, section 47

        Exampleshire: Right Help, Right Time  /exampleshire/edition/
          level: Level 2: Statutory  /exampleshire/levels/2/
          consent entry: Referring a child who may be suffering significant harm  /exampleshire/consent/#child-protection
          statutory threshold: Child in need of protection  /exampleshire/statutory-thresholds/#child-protection

        On this site
          topic: Self-harm  /compare/topics/self-harm/
        """,
        out);
  }

  @Test
  void machinesReadTheSame() {
    assertEquals(0, site("impact", "working-together-2018", "--format=json"), () -> err);
    assertEquals(
        "{\"id\":\"working-together-2018\",\"title\":\"Working Together to Safeguard Children"
            + " 2018\",\"address\":\"/national-guidance/working-together-2018/\",\"standing\":\"In"
            + " force until December 2023\",\"in-force-now\":\"\","
            + "\"checked\":\"2026-11-22\",\"editions\":[{\"area\":\"Exampleshire\",\"authority\":\"exampleshire\",\"edition\":\"2018-12\",\"title\":\"Right"
            + " Help, Right Time\",\"current\":true,\"as-printed\":[\"Working Together"
            + " 2018\"],\"address\":\"/exampleshire/edition/\",\"parts\":[]}],\"ours\":[{\"kind\":\"topic\",\"name\":\"Self-harm\",\"address\":\"/compare/topics/self-harm/\"}]}\n",
        out);
  }

  @Test
  void anUnknownIdIsToldWithTheNearest() {
    assertEquals(2, site("impact", "working-together-2081"));
    assertEquals(
        """
        There is no national document and no provision "working-together-2081". Did you mean "working-together-2018"?
        See windscreen help impact.
        """,
        err);
  }
}
