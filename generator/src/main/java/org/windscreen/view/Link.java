package org.windscreen.view;

import org.windscreen.ledger.Address;

/** A link on a page. */
public record Link(String text, Address address) {}
