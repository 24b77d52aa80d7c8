package org.windscreen.cli;

import java.util.List;
import java.util.Optional;
import org.windscreen.diagnostic.Explanation;
import org.windscreen.diagnostic.Rule;
import org.windscreen.format.FileKind;
import org.windscreen.format.RecordWriter;
import org.windscreen.model.ExceptionsFile;
import org.windscreen.model.ExceptionsFile.Excepted;

/** A rule explained: what it is for, an example, and how an exception to it is recorded. */
final class Explained {
  private Explained() {}

  static String text(Rule rule) {
    return Explanation.of(rule).text()
        + (rule.takesExceptions()
            ? "\nWhere it is right all the same, say why in exceptions.yaml of the authority:\n\n"
                + RecordWriter.file(FileKind.EXCEPTIONS, example(rule)).indent(2)
            : "\nNo exception is taken to this rule: mend what it tells.\n");
  }

  private static ExceptionsFile example(Rule rule) {
    return new ExceptionsFile(
        List.of(
            new Excepted(
                new ExceptionsFile.RuleId(rule.id()),
                List.of(new ExceptionsFile.ExceptedThing("contact:mash")),
                Optional.of("01632 960001"),
                "The document prints it so, and a source note tells readers of it.")));
  }
}
