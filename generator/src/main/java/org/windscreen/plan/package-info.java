/**
 * What planners of pages share: frames, the sections of an authority, lists from A to Z.
 *
 * <p>In: addresses and views. Out: a {@link org.windscreen.plan.PlannedPage}, made when it is asked
 * for.
 */
package org.windscreen.plan;
