/**
 * Plans the pages of one authority.
 *
 * <p>In: a {@link org.windscreen.view.LinkedEdition}. Out: {@link org.windscreen.page.Page}
 * records.
 */
package org.windscreen.area;
