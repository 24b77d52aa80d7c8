package org.windscreen.view;

import org.windscreen.model.PathwaysFile;

/** A time limit with the step it belongs to. */
public record TimeLimitView(
    PathwaysFile.TimeLimit limit, String pathway, PathwayView.StepView step) {}
