package org.windscreen.view;

import java.util.List;
import org.windscreen.markdown.Prose;

/**
 * One aspect of a level that the source states.
 *
 * @param anchor where it stands on the page of its level: {@code page-step-up}
 * @param label as shown: "What this level asks for"
 */
public record Aspect(String anchor, String label, Prose text, List<SourcePlace> places) {}
