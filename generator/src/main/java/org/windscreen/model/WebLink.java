package org.windscreen.model;

import java.util.Optional;
import org.windscreen.markdown.PlainText;

/** A link to another site. */
public record WebLink(
    @Doc("What it leads to.") String title,
    @Doc("The address as the source prints it.") WebAddress address,
    @Doc("What the reader must know to use it.") Optional<PlainText> note,
    @Doc("By which texts take it, where there are several: [refer online](contact:mash#refer).")
        Optional<FactName> id) {}
