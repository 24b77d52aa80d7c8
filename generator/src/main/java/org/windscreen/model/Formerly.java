package org.windscreen.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Words that once were among an enum's, each with what is written now. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Formerly {
  /** The word, a colon and a blank, and a sentence: {@code "sample: Write ..."}. */
  String[] value();
}
