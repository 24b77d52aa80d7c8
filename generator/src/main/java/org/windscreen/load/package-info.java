/**
 * Reads the content format: from positioned trees to the records of {@code model}.
 *
 * <p>In: a {@link org.windscreen.source.SourceTree}. Out: {@link org.windscreen.load.Loaded}: the
 * catalog with every name that content defines and every reference it makes. JSON Schemas are
 * written from the same records.
 */
package org.windscreen.load;
