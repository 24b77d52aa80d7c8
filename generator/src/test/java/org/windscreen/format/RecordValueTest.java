package org.windscreen.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.model.ChangesFile.Confirmation;
import org.windscreen.model.ContactsFile.Day;
import org.windscreen.model.ContactsFile.Hours;
import org.windscreen.model.Id;
import org.windscreen.model.PhoneNumber;
import org.windscreen.model.Stated;
import org.windscreen.model.TimeOfDay;
import org.windscreen.source.SourceFile;

/** Records put into a file that is there. */
class RecordValueTest {
  private static String added(Record record) {
    Diagnostics faults = new Diagnostics();
    SourceFile file = SourceFile.of("changes.yaml", "confirmed: []\n");
    YamlValue list = new YamlValue.Items(false, List.of(RecordValue.of(record)));
    SourceFile edited =
        YamlEditor.apply(file, List.of(new YamlEdit.Put(YamlPath.of("confirmed"), list)), faults)
            .orElseThrow();
    assertEquals(List.of(), faults.all());
    return new String(edited.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void whatSaysNothingIsLeftOutAndNumbersAndTimesStayTexts() {
    Hours hours =
        new Hours(List.of(Day.MONDAY, Day.FRIDAY), new TimeOfDay("08:30"), new TimeOfDay("17:00"));
    assertEquals(
        """
        confirmed:
          - contact: mash
            number: "+441632960001"
            hours:
              - days: [monday, friday]
                from: "08:30"
                to: "17:00"
            date: not-stated
            by: copy-incomplete
        """,
        added(
            new Confirmation(
                new Id.Contact("mash"),
                Optional.of(new PhoneNumber("+441632960001")),
                Optional.empty(),
                List.of(hours),
                Stated.silent(),
                Stated.lacking())));
  }
}
