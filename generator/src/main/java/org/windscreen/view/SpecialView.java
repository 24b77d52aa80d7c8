package org.windscreen.view;

import java.util.List;
import org.windscreen.ledger.Address;
import org.windscreen.model.SpecialCircumstancesFile;

/** A special circumstance with its topics, its places in the source and the notes on them. */
public record SpecialView(
    SpecialCircumstancesFile.SpecialCircumstance special,
    Address address,
    List<Link> topics,
    List<SourcePlace> places,
    Notes notes) {}
