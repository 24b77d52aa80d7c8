package org.windscreen.load;

import java.util.ArrayList;
import java.util.List;
import org.windscreen.diagnostic.Span;
import org.windscreen.format.Findings;
import org.windscreen.markdown.Prose;
import org.windscreen.model.FactRef;
import org.windscreen.model.Id;
import org.windscreen.model.Ref;
import org.windscreen.source.Placement;

/** Gathers, while files are read, what they define, what they refer to, and where. */
final class Names {
  private final List<Definition> definitions = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final Spans spans = new Spans();
  private final FactTable facts;

  /** What is read takes these facts. */
  Names(FactTable facts) {
    this.facts = facts;
  }

  void add(Definition definition) {
    definitions.add(definition);
  }

  void add(Mention mention) {
    mentions.add(mention);
  }

  /** What files of that scope say is added here. */
  Findings in(Scope scope) {
    return new InScope(scope);
  }

  Spans spans() {
    return spans;
  }

  List<Definition> definitions() {
    return List.copyOf(definitions);
  }

  List<Mention> mentions() {
    return List.copyOf(mentions);
  }

  List<Statement> statements() {
    return List.copyOf(statements);
  }

  private final class InScope implements Findings {
    private final Scope scope;

    InScope(Scope scope) {
      this.scope = scope;
    }

    @Override
    public void read(Record whole, Span span) {
      spans.add(whole, span);
    }

    @Override
    public void defines(Id id, Span span) {
      add(new Definition(id, scope, span));
    }

    @Override
    public void mentions(Id id, Span span) {
      add(new Mention(new Mention.Target.ById(id), scope, span));
    }

    @Override
    public void mentions(Ref ref, Span span) {
      add(new Mention(new Mention.Target.ByScheme(ref), scope, span));
    }

    @Override
    public void takes(FactRef fact, Span span) {
      add(new Mention(new Mention.Target.Fact(fact), scope, span));
    }

    @Override
    public Prose says(Prose prose, Placement placement) {
      ProseMentions.of(prose, placement, scope).forEach(Names.this::add);
      statements.add(new Statement(prose.markdown(), true, prose.references(), scope, placement));
      return prose.with(facts.in(scope));
    }

    @Override
    public void says(String text, Placement placement) {
      statements.add(new Statement(text, false, List.of(), scope, placement));
    }
  }
}
