package org.windscreen.view;

import org.windscreen.link.Address;

/** A link on a page. */
public record Link(String text, Address address) {}
