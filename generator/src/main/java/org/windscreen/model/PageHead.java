package org.windscreen.model;

/** What stands between the dashes at the top of {@code pages/*.md}. */
@Doc("What stands between the dashes at the top of a site-wide page.")
public record PageHead(
    @Doc("The title.") String title, @Doc("Its place in the footer.") int order) {}
