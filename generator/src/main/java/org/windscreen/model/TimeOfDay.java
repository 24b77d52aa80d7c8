package org.windscreen.model;

/** A time in Europe/London on the 24-hour clock, {@code 08:30}. */
@Written(pattern = "([01][0-9]|2[0-3]):[0-5][0-9]", as = "a time in quotes, like \"08:30\"")
public record TimeOfDay(String value) {}
