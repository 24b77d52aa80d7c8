package org.windscreen.view;

import java.util.List;
import org.windscreen.ledger.Address;
import org.windscreen.model.CategoriesFile;

/**
 * A category with what it covers.
 *
 * @param mapsTo the names of common categories
 */
public record CategoryView(
    CategoriesFile.Category category, Address address, List<String> mapsTo, Notes notes) {}
