package org.windscreen.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.windscreen.diagnostic.Rule;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.Edition;

/**
 * The numbers of an area have its area codes: one that a single number has, where there are others
 * to go by, may be a slip or another area's. A number that is recorded as shared is not asked.
 *
 * <p>Warns {@code foreign-area-code}.
 */
final class AreaCodes {
  private AreaCodes() {}

  static void check(Edition edition, ContentChecks.EditionScope scope) {
    List<ContactsFile.Line> own =
        edition.contacts().stream()
            .filter(contact -> contact.sharedWith().isEmpty())
            .flatMap(contact -> contact.numbers().stream())
            .filter(line -> line.number().areaCode().isPresent())
            .toList();
    Map<Optional<String>, Long> uses =
        own.stream()
            .collect(Collectors.groupingBy(l -> l.number().areaCode(), Collectors.counting()));
    own.stream()
        .filter(line -> uses.size() > 1 && uses.get(line.number().areaCode()) == 1)
        .forEach(line ->
            scope.warning(
                Rule.FOREIGN_AREA_CODE,
                line,
                "No other number of this area has the area code of "
                    + line.asPrinted()
                    + ", "
                    + line.number().areaCode().orElseThrow()
                    + ".",
                "Check it in the document; if it is right, record an exception."));
  }
}
