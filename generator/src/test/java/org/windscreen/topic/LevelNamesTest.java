package org.windscreen.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          ''                                        > ''
          Level 3                                   > level 3
          Level 2|Level 3                           > levels 2 and 3
          Level 1|Level 2|Level 4                   > levels 1, 2 and 4
          Universal Plus                            > Universal Plus
          Universal|Universal Plus                  > Universal and Universal Plus
          Tier 2|Tier 3                             > tiers 2 and 3
          Band B|Band C                             > bands B and C
          Level 3a|Level 3b                         > levels 3a and 3b
          RHRT1|RHRT level 2|RHRT level 3           > RHRT1, and RHRT levels 2 and 3
          Level 1|Level 2|Specialist                > levels 1 and 2, and Specialist
          Level 1|Specialist                        > level 1 and Specialist
          Threshold of Need Level 2                 > threshold of Need Level 2
          Level 3, low                              > level 3 (low)
          Level 1|Level 2|Level 3, low|Level 3, high|Level 4|Level 5 > levels 1, 2, 3 (low), 3 (high), 4 and 5
          Level 3 (low and middle)|Level 4|Specialist > levels 3 (low and middle) and 4, and Specialist
          Band B, early|Band C                      > bands B (early) and C
          Help, early and late                      > Help, early and late
          Universal|Help, early|Care and protection > Universal, “Help, early” and “Care and protection”
          """)
  void levelsAreNamedAsOneWritesThem(String labels, String words) {
    List<String> list = labels.isEmpty() ? List.of() : List.of(labels.split("\\|"));
    assertEquals(words, LevelNames.join(list));
  }
}
