package org.windscreen.model;

/** An address on the web, {@code https://…} or {@code http://…}, as a source prints it. */
@Written(
    pattern = "https?://[^\\s\"<>]+",
    as = "a web address that starts with https:// or http://")
public record WebAddress(String value) {}
