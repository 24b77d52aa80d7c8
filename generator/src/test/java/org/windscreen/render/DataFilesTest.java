package org.windscreen.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.windscreen.ledger.SiteAddresses;
import org.windscreen.link.LinkTable;
import org.windscreen.load.ContentTree;
import org.windscreen.load.Loaded;
import org.windscreen.model.Catalog;
import org.windscreen.page.BareSite;
import org.windscreen.page.Comparison;
import org.windscreen.page.SiteBar;
import org.windscreen.site.SitePlanner;

/** The comparison of time limits in Exampleshire, as data. */
class DataFilesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static List<OutputFile> files(String subject) {
    Loaded loaded = ContentTree.ofReadme().load();
    Catalog catalog = loaded.catalog().orElseThrow();
    SiteBar bar = BareSite.bar(DAY);
    Comparison comparison =
        SitePlanner.plan(catalog, LinkTable.of(catalog, loaded), Set.of(), DAY).tables().stream()
            .map(table -> table.get())
            .filter(table -> table.address().equals(SiteAddresses.comparison(subject)))
            .findFirst()
            .orElseThrow();
    return DataFiles.of(comparison, bar);
  }

  @Test
  void theCaveatAndTheLicenceStandFirst() {
    assertEquals(
        """
        \uFEFFtitle,Time limits
        about,"How long a step may take, as each document states it, by what the step belongs to."
        caveat,Indicators guide a conversation.
        source,This restates published documents; check with the partnership before you rely on it.
        licence,The source documents state no licence in our copies; ask the partnerships before you publish their words further.
        rests-on-replaced,"Exampleshire: Working Together to Safeguard Children 2018, in force until December 2023"
        address,https://windscreen.example/compare/time-limits/
        as-of,2026-11-22

        section,area,authority,edition,title,warnings,limit,counted-from,who,pathway,amount,unit,absence,address,source-notes
        Referral,Exampleshire,exampleshire,"Right Help, Right Time",A manager decides,,Within 24 hours,not stated in the source,A manager,What happens to a referral,24,hours,,https://windscreen.example/exampleshire/pathways/#referral-decision
        Consultation,Exampleshire,exampleshire,"Right Help, Right Time",,,,,,,,,None stated
        Early help,Exampleshire,exampleshire,"Right Help, Right Time",,,,,,,,,None stated
        Stepping up,Exampleshire,exampleshire,"Right Help, Right Time",,,,,,,,,None stated
        Stepping down,Exampleshire,exampleshire,"Right Help, Right Time",,,,,,,,,None stated
        Professional disagreement,Exampleshire,exampleshire,"Right Help, Right Time",,,,,,,,,Our copy of the source is incomplete here
        """,
        files("time-limits").getFirst().text().replaceAll(",*\r\n", "\n"));
  }

  @Test
  void bothFilesLieBesideThePage() {
    assertEquals(
        List.of("compare/time-limits/data.csv", "compare/time-limits/data.json"),
        files("time-limits").stream().map(OutputFile::path).toList());
  }

  @Test
  void jsonHoldsTheSameFields() {
    String json = files("time-limits").getLast().text();
    String row =
        "{\"section\":\"Referral"
            + "\",\"area\":\"Exampleshire\",\"authority\":\"exampleshire\",\"edition\":\"Right"
            + " Help, Right Time\",\"title\":\"A manager"
            + " decides\",\"warnings\":\"\",\"limit\":\"Within 24 hours\",\"counted-from\":\"not"
            + " stated in the source\"";
    assertEquals(row, json.substring(json.indexOf(row), json.indexOf(row) + row.length()));
  }
}
