package org.windscreen.model;

/** The name by which texts take one of several numbers or forms of a contact, like {@code day}. */
@Written(pattern = Id.SLUG, as = "lower-case letters, digits and hyphens", orNumber = true)
public record FactName(String value) {}
