/**
 * Plans the pages of the site: what each page shows, at which address, linked to what.
 *
 * <p>In: the catalog and its {@link org.windscreen.link.LinkTable}. Out: a {@link
 * org.windscreen.page.SitePlan} of {@link org.windscreen.page.Page} records with addresses and no
 * HTML. There is one template for each record.
 */
package org.windscreen.page;
