package org.windscreen.model;

import java.util.Optional;

/** What stands between the dashes at the top of {@code pages/*.md}. */
@Doc("What stands between the dashes at the top of a site-wide page.")
public record PageHead(
    @Doc("The title.") String title,
    @Doc("Its place in the footer; left out: no place there, other pages lead to it.")
        Optional<Integer> order) {}
