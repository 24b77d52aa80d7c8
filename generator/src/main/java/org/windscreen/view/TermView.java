package org.windscreen.view;

import java.util.List;
import org.windscreen.model.GlossaryFile;

/** A term of the glossary with the authorities that use it. */
public record TermView(GlossaryFile.Term term, List<Link> usedBy) {}
