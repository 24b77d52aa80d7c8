/**
 * What the content means: records for authorities, editions, levels, indicators and the rest.
 *
 * <p>In: values read by {@code load}. Out: a {@link org.windscreen.model.Catalog}. The records of
 * the {@code *File} types <em>are</em> the content format: the loader reads by them and the JSON
 * Schemas are written from them. Two records are equal if their authors wrote the same: no places
 * in files here, no addresses and no HTML, and of what a text takes from elsewhere the reference
 * alone.
 */
package org.windscreen.model;
