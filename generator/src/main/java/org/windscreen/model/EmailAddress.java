package org.windscreen.model;

/** An e-mail address as a source prints it. */
@Written(pattern = "[^\\s@\"<>]+@[^\\s@\"<>]+\\.[a-zA-Z]{2,}", as = "an e-mail address")
public record EmailAddress(String value) {}
