/**
 * Plans the pages that set authorities side by side, and the tables that their data is made of.
 *
 * <p>In: every authority's {@link org.windscreen.view.LinkedEdition}. Out: {@link
 * org.windscreen.page.ComparePage} records and {@link org.windscreen.page.Comparison} tables.
 */
package org.windscreen.compare;
