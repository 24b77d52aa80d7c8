package org.windscreen.load;

import org.windscreen.diagnostic.Span;
import org.windscreen.model.Id;
import org.windscreen.model.Scope;

/** A name that content gives to something, and where. */
public record Definition(Id id, Scope scope, Span span) {}
