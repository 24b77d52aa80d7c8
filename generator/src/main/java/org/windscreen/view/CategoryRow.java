package org.windscreen.view;

import java.util.List;

/** A category's cells from the lowest level to the highest. */
public record CategoryRow(CategoryName category, List<GridCell> cells) {}
