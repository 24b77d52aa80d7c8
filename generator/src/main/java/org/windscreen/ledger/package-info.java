/**
 * The one registry of addresses: nothing else spells where a thing lives.
 *
 * <p>In: ids. Out: an {@link org.windscreen.ledger.Address} for each page, each thing on a page and
 * each file of the site.
 */
package org.windscreen.ledger;
