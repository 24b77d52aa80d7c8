package org.windscreen.compare;

import org.windscreen.model.Id;
import org.windscreen.page.Comparison;

/** Where rows of a comparison stand: those of one area in one section. */
record SectionOfArea(Comparison.Section section, Id.Authority authority) {}
