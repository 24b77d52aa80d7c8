/**
 * Plans the whole site: its own pages, every area's and every comparison.
 *
 * <p>In: the catalog and its {@link org.windscreen.link.LinkTable}. Out: a {@link
 * org.windscreen.site.SitePlan}.
 */
package org.windscreen.site;
