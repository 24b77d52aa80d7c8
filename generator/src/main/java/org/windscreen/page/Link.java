package org.windscreen.page;

import org.windscreen.link.Address;

/** A link on a page. */
public record Link(String text, Address address) {}
