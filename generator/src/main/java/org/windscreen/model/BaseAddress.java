package org.windscreen.model;

/** Where a site is published, {@code https://example.org/guidance/}: every page lies below it. */
@Written(
    pattern =
        "https?://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*/",
    as = "a web address with a slash at its end, like https://example.org/guidance/")
public record BaseAddress(String value) {}
