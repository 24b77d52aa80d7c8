package org.windscreen.upkeep;

import java.util.Optional;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.format.YamlValue;
import org.windscreen.model.EditionFile;
import org.windscreen.model.Id;
import org.windscreen.model.Keyword;
import org.windscreen.model.Stated;
import org.windscreen.source.SourceFile;

/**
 * What {@code edition.yaml} of the next edition says at first: what the one before says, without
 * its dates, addresses and downloads, which are that document's alone. Nobody has said the new
 * ones, so our copy is incomplete there.
 *
 * @param before the file of the edition before
 * @param id of that edition
 * @param facts what its file says
 */
record NextFacts(SourceFile before, Id.Edition id, EditionFile facts) {
  /** The edited file, at the path of the one before; nothing where it has to be edited by hand. */
  Optional<SourceFile> file(Diagnostics faults) {
    // Not known yet: the new document may well say it.
    YamlValue unknown = new YamlValue.Text(Stated.COPY_INCOMPLETE);
    FactsEdit edit =
        new FactsEdit(before)
            .put("status", new YamlValue.Text(Keyword.of(EditionFile.Status.DRAFT)))
            .put("approved", unknown)
            .put("published", unknown)
            .put("review-by", unknown)
            .put("supersedes", new YamlValue.Text(facts.title()))
            .put("supersedes-editions", YamlValue.texts(id.value()))
            .remove("date-note")
            .remove("downloads")
            .remove("carried-over")
            .remove("current-since")
            .remove("frozen");
    for (int i = 0; i < facts.sources().size(); i++) {
      edit.putAt("sources[" + i + "].dated", unknown);
      edit.putAt("sources[" + i + "].address", unknown);
    }
    return edit.apply(faults);
  }
}
