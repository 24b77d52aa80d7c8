/**
 * Gives every thing its address, and resolves what refers to it.
 *
 * <p>In: the catalog with its definitions and mentions. Out: a {@link
 * org.windscreen.link.LinkTable}, and faults for references to nothing and names given twice.
 */
package org.windscreen.link;
