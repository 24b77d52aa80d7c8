package org.windscreen.model;

import java.util.List;

/** {@code site.yaml}: what the whole site has in common. */
@Doc("What the whole site has in common.")
public record SiteFile(
    @Doc("The name in every page title.") String title,
    @Doc("Where the site is published; ends with a slash.") BaseAddress baseAddress,
    @Doc("One sentence for the home page.") String summary,
    @Doc("What to do when a child is in danger now; first on every page.") String emergency,
    @Doc("What indicators are and are not; travels with every page, export and print.")
        String caveat,
    @Doc("Authority folders in the order they are listed.") @NonEmpty
        List<Id.Authority> authorities) {}
