/**
 * Writes the site to disk, at the edge: aside first, then in place of the last one.
 *
 * <p>In: files. Out: a folder.
 */
package org.windscreen.output;
