package org.windscreen.model;

import java.util.List;

/** What stands between the dashes at the top of {@code guidance/*.md}. */
@Doc("What stands between the dashes at the top of a guidance chapter.")
public record ChapterHead(
    @Doc("The title as printed.") String title,
    @Doc("Its place in printed order.") int order,
    @Doc("Where it is printed.") @OneOrMore List<Place> source,
    @Doc("Topics it is about; may be empty.") List<Id.Topic> topics,
    @Doc("Headings that were given other words: their old addresses stay.") @MayOmit
        List<FormerHeading> formerHeadings) {
  public ChapterHead {
    source = List.copyOf(source);
    topics = List.copyOf(topics);
    formerHeadings = List.copyOf(formerHeadings);
  }
}
