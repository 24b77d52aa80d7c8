/** Editions made up at random, published one after the other as a person would, by commands. */
package org.windscreen.histories;
