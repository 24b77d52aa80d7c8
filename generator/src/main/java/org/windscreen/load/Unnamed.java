package org.windscreen.load;

import org.windscreen.model.Scope;

/**
 * A thing that has no id, or none that could be read: a reference to nothing may mean it.
 *
 * @param type of its id, such as {@code Id.Level}
 */
public record Unnamed(Class<?> type, Scope scope) {}
