/**
 * Makes everything findable: records, a Lucene index of them, and the files that browsers search.
 *
 * <p>In: the catalog and its addresses. Out: a {@link org.windscreen.search.SearchIndex} to ask,
 * and {@link org.windscreen.search.IndexFiles} for the browser; FORMAT.md tells their layout. The
 * only room that knows Lucene.
 */
package org.windscreen.search;
