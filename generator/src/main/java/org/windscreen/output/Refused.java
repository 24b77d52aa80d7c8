package org.windscreen.output;

import java.io.IOException;

/**
 * A folder was left as it is by a rule that people can follow: the message says which folder, why,
 * and what to do.
 *
 * <p>Example: "site holds files that windscreen did not make, so it was left alone. ...".
 */
public final class Refused extends IOException {
  Refused(String message) {
    super(message);
  }
}
