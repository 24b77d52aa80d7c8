/**
 * Says what is wrong with the content, where, and how to mend it.
 *
 * <p>In: faults found by any stage. Out: the faults in order, and text for people.
 */
package org.windscreen.diagnostic;
