package org.windscreen.view;

import java.util.List;
import java.util.Optional;
import org.windscreen.model.RegisterFile;

/** A national document with the authorities that cite it and, once replaced, its successor. */
public record NationalView(
    RegisterFile.NationalDocument document, Optional<Link> replacedBy, List<Link> citedBy) {}
