/**
 * Writes in the content folder what no person should have to: codes and addresses, the first files
 * of an authority, the next edition, what is to be said of its changes, and its publication.
 *
 * <p>In: {@link org.windscreen.publish.BuildOptions} and the content as it is. Out: files that are
 * all new or all old, and faults where that would not do.
 */
package org.windscreen.upkeep;
