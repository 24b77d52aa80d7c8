package org.windscreen.view;

import java.util.List;

/** Indicators that share a topic. */
public record Related(Link topic, List<IndicatorView> indicators) {}
