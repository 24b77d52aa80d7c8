/**
 * Turns content around: from documents cut by level to one concern across all levels and
 * authorities.
 *
 * <p>In: the catalog. Out: a {@link org.windscreen.topic.TopicMap} of ladders, and sentences that
 * tell of them.
 */
package org.windscreen.topic;
