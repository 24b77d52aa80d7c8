/**
 * Holds the content against the rules that span files: one rule, one class.
 *
 * <p>In: the catalog. Out: faults.
 */
package org.windscreen.check;
