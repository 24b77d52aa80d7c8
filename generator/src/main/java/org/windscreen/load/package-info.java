/**
 * Reads a content folder file by file: which there are, and what they say together.
 *
 * <p>In: a {@link org.windscreen.source.SourceTree}. Out: {@link org.windscreen.load.Loaded}: the
 * catalog with every name that content defines and every reference it makes.
 */
package org.windscreen.load;
