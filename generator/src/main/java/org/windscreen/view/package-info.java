/**
 * Things as pages show them: each thing of an edition once, with its links, places and notes.
 *
 * <p>In: an {@link org.windscreen.model.Edition} and its {@link org.windscreen.link.LinkTable}.
 * Out: a {@link org.windscreen.view.LinkedEdition} and the views that pages share.
 */
package org.windscreen.view;
