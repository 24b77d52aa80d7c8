package org.windscreen.view;

import java.util.List;
import org.windscreen.ledger.Address;
import org.windscreen.markdown.Heading;
import org.windscreen.model.Chapter;

/**
 * A chapter with its source.
 *
 * @param contents its headings of the first rank
 */
public record ChapterView(
    Chapter chapter,
    Address address,
    List<Heading> contents,
    List<SourcePlace> places,
    Notes notes) {}
