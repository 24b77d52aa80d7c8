package org.windscreen.render;

import java.net.URI;
import java.util.Locale;
import org.windscreen.model.BaseAddress;

/**
 * What programs know news by, the same for ever: a tag (RFC 4151) in feeds, the like of a mail
 * address in calendars.
 *
 * <p>Example: {@code tag:windscreen.example,2026:/exampleshire/2026-03/published}.
 *
 * @param home where the site is published, as content says it
 */
public record NewsIds(BaseAddress home) {
  /** A host may have another owner in another year; these tags began in this one. */
  private static final String SINCE = "2026";

  /** In a feed. */
  String tag(String key) {
    return "tag:" + host() + "," + SINCE + ":" + path() + key;
  }

  /** In a calendar (RFC 7986 asks for no host, RFC 5545 for what nobody else says). */
  String uid(String key) {
    return path().substring(1) + key + "@" + host();
  }

  private String host() {
    return URI.create(home.value()).getAuthority().replaceFirst(":.*", "").toLowerCase(Locale.ROOT);
  }

  private String path() {
    return URI.create(home.value()).getPath();
  }
}
