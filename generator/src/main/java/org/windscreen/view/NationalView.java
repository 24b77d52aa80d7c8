package org.windscreen.view;

import java.util.List;
import java.util.Optional;
import org.windscreen.ledger.Address;
import org.windscreen.model.RegisterFile;

/**
 * A national document with the authorities that cite it and, once replaced, its successor.
 *
 * @param page its own page
 */
public record NationalView(
    RegisterFile.NationalDocument document,
    Address page,
    Optional<Link> replacedBy,
    List<Link> citedBy) {}
