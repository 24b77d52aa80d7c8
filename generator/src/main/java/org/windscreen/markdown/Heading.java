package org.windscreen.markdown;

/**
 * A heading of a text.
 *
 * @param level 2 to 6, as {@code ##} to {@code ######}
 * @param text without markup
 * @param anchor unique in its text, for example {@code working-together}
 */
public record Heading(int level, String text, String anchor) {}
