/**
 * Writes pages as HTML by their templates.
 *
 * <p>In: {@link org.windscreen.page.Page} records. Out: {@link org.windscreen.render.OutputFile}s.
 * The only room that knows FreeMarker and CSV.
 */
package org.windscreen.render;
