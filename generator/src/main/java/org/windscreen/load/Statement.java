package org.windscreen.load;

import org.windscreen.source.Placement;

/**
 * A text that content says, as it is written: what stands in it and has a home elsewhere is found
 * here.
 *
 * @param markdown whether it is Markdown; then it can take facts from contacts
 * @param scope whose contacts it can take them from without naming an authority
 */
public record Statement(String text, boolean markdown, Scope scope, Placement placement) {}
