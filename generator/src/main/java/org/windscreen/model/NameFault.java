package org.windscreen.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.windscreen.diagnostic.Count;

/**
 * Why a name can be no file's or folder's on every machine, though it could be part of an address.
 *
 * <p>Example: of {@code aux.md} it is that Windows keeps such names for devices.
 *
 * @param what is wrong, as the end of a sentence that starts with the name
 * @param hint how to mend it
 * @see <a href="https://learn.microsoft.com/windows/win32/fileio/naming-a-file">Naming files</a>
 */
public record NameFault(String what, String hint) {
  /**
   * Characters. Systems take 255 bytes of a name and Windows 260 of a whole path, in which a site
   * has three such folders.
   */
  public static final int LONGEST = 80;

  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

  /** What is wrong with a name of letters, digits, hyphens and an ending; nothing if it will do. */
  public static Optional<NameFault> of(String name) {
    if (DEVICE.matcher(name).matches()) {
      return Optional.of(
          new NameFault(
              "can be no file's or folder's name on Windows, which keeps it for a device",
              "Choose another, such as the-" + name.toLowerCase(Locale.ROOT) + "."));
    }
    return name.length() > LONGEST
        ? Optional.of(
            new NameFault(
                "has "
                    + Count.of(name.length(), "character")
                    + ", more than a folder's name may have",
                "Shorten it to " + LONGEST + " or fewer."))
        : Optional.empty();
  }
}
