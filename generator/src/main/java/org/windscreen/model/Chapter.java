package org.windscreen.model;

import org.windscreen.markdown.Prose;

/** A chapter of narrative guidance: {@code guidance/vision.md} has the id {@code vision}. */
public record Chapter(Id.Chapter id, ChapterHead head, Prose text) {}
