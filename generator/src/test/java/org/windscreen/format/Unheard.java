package org.windscreen.format;

import java.util.Optional;
import org.windscreen.diagnostic.Span;
import org.windscreen.markdown.PlainText;
import org.windscreen.markdown.Prose;
import org.windscreen.model.FactRef;
import org.windscreen.model.Id;
import org.windscreen.model.Ref;
import org.windscreen.source.Placement;

/** What a file names is of no interest to a test of its own record. */
final class Unheard implements Findings {
  @Override
  public void begins() {}

  @Override
  public void ends() {}

  @Override
  public void read(Record whole, Span span) {}

  @Override
  public void defines(Id id, Span span) {}

  @Override
  public void unnamed(Class<?> type) {}

  @Override
  public Optional<Id.Indicator> newCode(Span span) {
    return Optional.empty();
  }

  @Override
  public void misnames(Class<?> type, String written, Span span) {}

  @Override
  public void mentions(Id id, Span span) {}

  @Override
  public void mentions(Ref ref, Span span) {}

  @Override
  public void takes(FactRef fact, Span span) {}

  @Override
  public Prose says(Prose prose, Placement placement) {
    return prose;
  }

  @Override
  public PlainText says(String text, Placement placement) {
    return PlainText.of(text);
  }

  @Override
  public void names(String text, Placement placement) {}
}
