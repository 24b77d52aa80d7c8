/**
 * Reads the content folder into memory, once, at the edge.
 *
 * <p>In: a folder on disk. Out: a {@link org.windscreen.source.SourceTree} of bytes, and text
 * decoded from it.
 */
package org.windscreen.source;
