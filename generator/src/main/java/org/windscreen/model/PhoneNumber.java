package org.windscreen.model;

/** A phone number in international form, {@code +441432260800}, or the emergency number 999. */
@Written(
    pattern = "\\+44[0-9]{7,10}|999|111|101",
    as = "a number in international form and quotes, like \"+441432260800\" or \"999\"")
public record PhoneNumber(String value) {}
