/**
 * Says what is wrong with the content, where, and how to mend it.
 *
 * <p>In: faults found by any stage. Out: text or JSON for people and tools.
 */
package org.windscreen.diagnostic;
