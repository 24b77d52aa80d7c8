package org.windscreen.view;

import org.windscreen.ledger.Address;

/** A place in a source document in words. */
public record SourcePlace(String words, Address document) {}
