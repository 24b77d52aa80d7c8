/**
 * Says what a page is: one record for each kind, with addresses and no HTML.
 *
 * <p>In: views. Out: {@link org.windscreen.page.Page} records, each with its {@link
 * org.windscreen.page.Frame}; there is one template for each record. Nothing is planned here.
 */
package org.windscreen.page;
