package org.windscreen.sample;

import org.windscreen.model.ChapterHead;

/**
 * A narrative chapter.
 *
 * @param id the name of its file, without {@code .md}
 * @param body Markdown
 */
record MadeUpChapter(String id, ChapterHead head, String body) {}
