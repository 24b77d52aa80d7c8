package org.windscreen.source;

import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Severity;
import org.windscreen.diagnostic.Span;

/**
 * Something in the content folder that is not read: it is told, never skipped in silence.
 *
 * <p>Example: {@code new Unread("pages/about.md", Unread.Why.LINK_OUT)}.
 *
 * @param path relative to the content folder, parts joined by {@code /}
 */
public record Unread(String path, Why why) {
  /** Why something is not read. */
  public enum Why {
    LINK_OUT(
        Severity.ERROR,
        "This is a link to something outside of the content folder.",
        "Put the file itself here."),
    LINK_TO_FOLDER(
        Severity.ERROR,
        "This is a link to a folder; folders are read where they stand.",
        "Put the folder itself here, or delete the link."),
    LINK_TO_NOTHING(
        Severity.ERROR,
        "This link leads nowhere.",
        "Put the file itself here, or delete the link."),
    NO_FILE(
        Severity.ERROR,
        "This is no file that can be read to its end, but a pipe, a socket or a device.",
        "Delete it."),
    CLOSED(
        Severity.ERROR,
        "You may not read this.",
        "Ask its owner, or give yourself the right to read it."),
    FOLDER_NAMED_AS_FILE(
        Severity.ERROR,
        "This is a folder, and is named as a file.",
        "Make it a file, or give it a name without a full stop."),
    EMPTY_FOLDER(Severity.WARNING, "This folder is empty.", "Put something into it, or delete it."),
    HIDDEN(
        Severity.WARNING,
        "Files whose names start with a full stop are not read.",
        "Take the full stop away, or delete the file.");

    private final Severity severity;
    private final String message;
    private final String hint;

    Why(Severity severity, String message, String hint) {
      this.severity = severity;
      this.message = message;
      this.hint = hint;
    }
  }

  /** Reports {@code not-read}. */
  public void tell(Diagnostics faults) {
    faults.add(
        new Diagnostic(why.severity, Rule.NOT_READ, Span.file(path), why.message, why.hint, ""));
  }
}
