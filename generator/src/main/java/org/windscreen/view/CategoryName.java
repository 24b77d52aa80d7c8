package org.windscreen.view;

import java.util.Optional;
import org.windscreen.model.Id;
import org.windscreen.model.Stated;

/**
 * A category by its name.
 *
 * @param group the heading above it as printed
 * @param ages the ages it is about as printed
 */
public record CategoryName(
    Id.Category id, Link link, Optional<String> group, Stated<String> ages) {}
