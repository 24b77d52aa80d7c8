package org.windscreen.render;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.windscreen.diagnostic.Diagnostic;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;

/** Tells what is wrong with a template: its file, its line, and the page it was to make. */
final class TemplateFault {
  private TemplateFault() {}

  static Diagnostic of(TemplateException e, String folder, String page) {
    String name = e.getTemplateSourceName() == null ? "" : e.getTemplateSourceName();
    int line = e.getLineNumber() == null ? 1 : Math.max(1, e.getLineNumber());
    int column = e.getColumnNumber() == null ? 1 : Math.max(1, e.getColumnNumber());
    return fault(
        new Span(folder + "/" + name, line, column, 1),
        firstLine(e.getMessageWithoutStackTop()),
        page);
  }

  static Diagnostic of(IOException e, String folder, String template, String page) {
    if (e instanceof ParseException parse) {
      int line = Math.max(1, parse.getLineNumber());
      int column = Math.max(1, parse.getColumnNumber());
      String name = parse.getTemplateName() == null ? template : parse.getTemplateName();
      return fault(
          new Span(folder + "/" + name, line, column, 1),
          firstLine(parse.getEditorMessage()),
          page);
    }
    return fault(Span.file(folder + "/" + template), firstLine(e.getMessage()), page);
  }

  /** The same with its line of the template; templates lie in {@code folder} of messages. */
  static Diagnostic showingLine(Diagnostic fault, String folder, Path templates) {
    Path file = templates.resolve(fault.span().path().substring(folder.length() + 1));
    try (Stream<String> lines = Files.lines(file)) {
      return fault.showing(lines.skip(fault.span().line() - 1L).findFirst().orElse(""));
    } catch (IOException | UncheckedIOException e) {
      return fault;
    }
  }

  private static Diagnostic fault(Span span, String message, String page) {
    return Diagnostic.error(
        Rule.TEMPLATE,
        span,
        "The template failed on the page " + page + ": " + message,
        "Mend the template; nothing was published.");
  }

  private static String firstLine(String message) {
    return message
        .lines()
        .map(String::strip)
        .filter(l -> !l.isEmpty())
        .findFirst()
        .orElse("unknown");
  }
}
