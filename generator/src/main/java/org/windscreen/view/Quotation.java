package org.windscreen.view;

import org.windscreen.load.Scope;
import org.windscreen.markdown.Prose;

/**
 * A text of an authority on a page that is not its own: links in it lead to what they mean there.
 *
 * @param scope the edition it stands in
 */
public record Quotation(Prose text, Scope scope) {}
