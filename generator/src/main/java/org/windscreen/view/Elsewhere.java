package org.windscreen.view;

/** The same topic in another authority: a link to its ladder, and "Levels 2 and 3". */
public record Elsewhere(Link ladder, String words) {}
