package org.windscreen.view;

import org.windscreen.markdown.Prose;
import org.windscreen.model.Scope;

/**
 * A text of an authority on a page that is not its own: links in it lead to what they mean there.
 *
 * @param scope the edition it stands in
 */
public record Quotation(Prose text, Scope scope) {}
