package org.windscreen.model;

import org.windscreen.markdown.Prose;

/** A site-wide page: {@code pages/about.md} has the id {@code about}. */
public record SitePage(Id.Page id, PageHead head, Prose text) {}
