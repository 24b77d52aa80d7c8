package org.windscreen.render;

import java.nio.charset.StandardCharsets;

/**
 * A file of the site.
 *
 * @param path relative to the site's root, parts joined by {@code /}: {@code glossary/index.html}
 */
public record OutputFile(String path, byte[] bytes) {
  /** A file of text, in UTF-8. */
  public static OutputFile of(String path, String text) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The bytes read as UTF-8. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
