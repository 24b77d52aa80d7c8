package org.windscreen.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a value type of one text is written: the whole text must match. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Written {
  /** A regular expression, the same in Java and JSON Schema. */
  String pattern();

  /** What it looks like, for messages: "lower-case letters, digits and hyphens". */
  String as();

  /** Whether a bare number may stand for it, as in {@code id: 1}. */
  boolean orNumber() default false;
}
