package org.windscreen.model;

import java.util.List;

/** {@code frozen.yaml}: what an edition said when it was published; the tool alone writes it. */
@Doc(
    "What the edition said when it was published or last corrected, as digests. Only windscreen"
        + " writes it.")
public record FrozenFile(
    @Doc("Each thing with the digest of what it said; empty while the edition is not frozen.")
        List<Digest> frozen) {
  public FrozenFile {
    frozen = List.copyOf(frozen);
  }

  /** Whether an edit to the edition has to be recorded as a correction. */
  public boolean isFrozen() {
    return !frozen.isEmpty();
  }

  /**
   * A thing as references name it, and the SHA-256 of what it said: {@code contact:mash 9f86d0…}.
   */
  @Written(
      pattern = "[a-z-]+:[a-z0-9-]+(#[a-z0-9-]+)? [0-9a-f]{64}",
      as = "a thing and 64 digits, as windscreen wrote it")
  public record Digest(String value) {
    /** Of a thing by what it is known by, and the digits in hexadecimal. */
    public static Digest of(String known, String digits) {
      return new Digest(known + " " + digits);
    }

    /** What references know the thing by: {@code contact:mash}. */
    public String known() {
      return value.substring(0, value.indexOf(' '));
    }
  }
}
