package org.windscreen.view;

import org.windscreen.link.Address;

/** A place in a source document in words. */
public record SourcePlace(String words, Address document) {}
