package org.windscreen.page;

/** The page on which the browser shows results, of the site or of an authority. */
public record SearchPage(Frame frame) implements Page {}
