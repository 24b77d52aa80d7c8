package org.windscreen.view;

import java.util.List;
import org.windscreen.markdown.Prose;

/**
 * One aspect of a level that the source states.
 *
 * @param id stable, for anchors: {@code response}
 * @param label as shown: "What this level asks for"
 */
public record Aspect(String id, String label, Prose text, List<SourcePlace> places) {}
