package org.windscreen.ledger;

import java.util.Optional;

/**
 * An address within the site, from its root: {@code /herefordshire/levels/3/} or {@code
 * /glossary/#mash}.
 *
 * @param path starts with a slash; ends with one if it is a page's folder
 * @param fragment what stands after {@code #}
 */
public record Address(String path, Optional<String> fragment) implements Comparable<Address> {
  /** The file that a server shows for a folder. */
  public static final String INDEX = "index.html";

  public Address {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("an address starts with a slash: " + path);
    }
  }

  /**
   * By a path from the site's root that starts with {@code /}, with or without {@code #} and a
   * fragment.
   */
  public static Address of(String path) {
    int hash = path.indexOf('#');
    return hash < 0
        ? new Address(path, Optional.empty())
        : new Address(path.substring(0, hash), Optional.of(path.substring(hash + 1)));
  }

  /** The same page at another fragment. */
  Address at(String anchor) {
    return new Address(path, Optional.of(anchor));
  }

  /** A page in the folder of this one. */
  Address folder(String name) {
    return new Address(path + name + "/", Optional.empty());
  }

  /** A file in the folder of this page. */
  Address file(String name) {
    return new Address(path + name, Optional.empty());
  }

  /** The page alone. */
  public Address page() {
    return new Address(path, Optional.empty());
  }

  /** The file it is kept in, relative to the site's root: {@code glossary/index.html}. */
  public String file() {
    return path.endsWith("/") ? path.substring(1) + INDEX : path.substring(1);
  }

  /** The folder that it is in, right below the site's root: {@code herefordshire}; may be empty. */
  public String topFolder() {
    return path.substring(1, Math.max(1, path.indexOf('/', 1)));
  }

  /** The whole address on a site that is published at a base, which ends with a slash. */
  public String below(String base) {
    return base + toString().substring(1);
  }

  /**
   * How a page at {@code from} links here: relative, and naming the file, so that it works below
   * any base path and from a folder on disk.
   */
  public String from(Address from) {
    String hash = fragment.map(f -> "#" + f).orElse("");
    if (path.equals(from.path)) {
      return hash.isEmpty() ? lastPart(file()) : hash;
    }
    String[] here = from.file().split("/", -1);
    String[] there = file().split("/", -1);
    int common = 0;
    while (common < here.length - 1
        && common < there.length - 1
        && here[common].equals(there[common])) {
      common++;
    }
    StringBuilder out = new StringBuilder("../".repeat(here.length - 1 - common));
    for (int i = common; i < there.length; i++) {
      out.append(there[i]).append(i + 1 < there.length ? "/" : "");
    }
    return out + hash;
  }

  private static String lastPart(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  @Override
  public int compareTo(Address other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return path + fragment.map(f -> "#" + f).orElse("");
  }
}
