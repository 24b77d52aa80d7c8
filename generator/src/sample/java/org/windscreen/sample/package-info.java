/**
 * Makes up content: fictional authorities in any number, to try the system with and to measure it.
 *
 * <p>In: how many, a seed, the site-wide vocabulary of a content folder, and the word lists beside
 * this package. Out: the files of a content folder without fault, written by {@code format}. Same
 * input, same bytes.
 */
package org.windscreen.sample;
