package org.windscreen.cli;

import java.util.Locale;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Span;

/**
 * Faults as GitHub Actions puts them beside the lines of a change: {@code ::error
 * file=content/site.yaml,line=3,endLine=3,col=8,endColumn=13,title=unknown-key::…}.
 *
 * @see <a href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">
 *     Workflow commands</a>
 */
final class Annotations {
  private Annotations() {}

  /** One line, without its end. */
  static String of(Diagnostic d, String file) {
    Span span = d.span();
    return String.format(
        Locale.ROOT,
        "::%s file=%s,line=%d,endLine=%d,col=%d,endColumn=%d,title=%s::%s",
        command(d),
        property(file),
        span.line(),
        span.line(),
        span.column(),
        span.column() + span.length(),
        d.rule().id(),
        data(d.message() + "\n" + d.hint()));
  }

  private static String command(Diagnostic d) {
    return switch (d.severity()) {
      case BLOCK, ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
