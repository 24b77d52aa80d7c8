package org.windscreen.view;

import java.util.List;

/** A level's indicators, category by category. */
public record LevelCells(LevelView level, List<GridCell> cells) {}
