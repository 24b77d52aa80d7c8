/**
 * Says what moved from one edition of an authority to another.
 *
 * <p>In: two editions, and what those between them say is gone. Out: a {@link
 * org.windscreen.difference.Difference} of typed changes and doubts, and an {@link
 * org.windscreen.difference.Account} of it in words.
 */
package org.windscreen.difference;
