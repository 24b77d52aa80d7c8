/**
 * Holds the finished pages against the promises that the site makes.
 *
 * <p>In: rendered pages, one at a time. Out: faults. The only room that knows jsoup.
 */
package org.windscreen.audit;
