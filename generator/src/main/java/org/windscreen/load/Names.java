package org.windscreen.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.windscreen.diagnostic.Span;
import org.windscreen.format.Findings;
import org.windscreen.markdown.PlainText;
import org.windscreen.markdown.Prose;
import org.windscreen.model.FactRef;
import org.windscreen.model.Id;
import org.windscreen.model.Ref;
import org.windscreen.model.Scope;
import org.windscreen.source.Placement;

/** Gathers, while files are read, what they define, what they refer to, and where. */
final class Names {
  private final List<Definition> definitions = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Definition> newCodes = new ArrayList<>();
  private final List<Unnamed> unnamed = new ArrayList<>();
  private final Spans spans = new Spans();
  private final FactTable facts;
  private final Supplier<Optional<Id.Indicator>> codes;

  /** What is read takes these facts, and new indicators these codes. */
  Names(FactTable facts, Supplier<Optional<Id.Indicator>> codes) {
    this.facts = facts;
    this.codes = codes;
  }

  /** Where there are no indicators. */
  Names(FactTable facts) {
    this(facts, Optional::empty);
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

  List<Definition> newCodes() {
    return List.copyOf(newCodes);
  }

  List<Unnamed> unnamed() {
    return List.copyOf(unnamed);
  }

  List<Mention> mentions() {
    return List.copyOf(mentions);
  }

  List<Statement> statements() {
    return List.copyOf(statements);
  }

  /** A record that is being read: the id that it defines, and its first mention. */
  private static final class Begun {
    private final int firstMention;
    private Optional<Id> id = Optional.empty();

    Begun(int firstMention) {
      this.firstMention = firstMention;
    }
  }

  /** Mentions that no record within it has taken are made by the thing that a record defines. */
  private void end(Begun record) {
    record.id.ifPresent(id ->
        mentions
            .subList(record.firstMention, mentions.size())
            .replaceAll(mention -> mention.by().isPresent() ? mention : mention.by(id)));
  }

  private final class InScope implements Findings {
    private final Scope scope;
    private final Deque<Begun> begun = new ArrayDeque<>();

    InScope(Scope scope) {
      this.scope = scope;
    }

    @Override
    public void begins() {
      begun.push(new Begun(mentions.size()));
    }

    @Override
    public void ends() {
      end(begun.pop());
    }

    @Override
    public void read(Record whole, Span span) {
      spans.add(whole, span);
    }

    @Override
    public void defines(Id id, Span span) {
      add(new Definition(id, scope, span));
      if (!begun.isEmpty()) {
        begun.peek().id = Optional.of(id);
      }
    }

    @Override
    public void unnamed(Class<?> type) {
      unnamed.add(new Unnamed(type, scope));
    }

    @Override
    public Optional<Id.Indicator> newCode(Span span) {
      Optional<Id.Indicator> code = codes.get();
      code.ifPresent(id -> {
        newCodes.add(new Definition(id, scope, span));
        defines(id, span);
      });
      return code;
    }

    @Override
    public void misnames(Class<?> type, String written, Span span) {
      add(new Mention(new Mention.Target.ByName(type, written), scope, Optional.empty(), span));
    }

    @Override
    public void mentions(Id id, Span span) {
      add(new Mention(new Mention.Target.ById(id), scope, Optional.empty(), span));
    }

    @Override
    public void mentions(Ref ref, Span span) {
      add(new Mention(new Mention.Target.ByScheme(ref), scope, Optional.empty(), span));
    }

    @Override
    public void takes(FactRef fact, Span span) {
      add(new Mention(new Mention.Target.OfFact(fact), scope, Optional.empty(), span));
    }

    @Override
    public Prose says(Prose prose, Placement placement) {
      ProseMentions.of(prose, placement, scope).forEach(Names.this::add);
      statements.add(
          new Statement(
              prose.markdown(), Statement.Form.MARKDOWN, prose.references(), scope, placement));
      return prose.with(facts.in(scope), ProseMentions.images(prose, placement));
    }

    @Override
    public PlainText says(String text, Placement placement) {
      ProseMentions.of(text, placement, scope).forEach(Names.this::add);
      statements.add(new Statement(text, Statement.Form.PLAIN, List.of(), scope, placement));
      return PlainText.of(text, facts.in(scope));
    }

    @Override
    public void names(String text, Placement placement) {
      statements.add(new Statement(text, Statement.Form.NAME, List.of(), scope, placement));
    }
  }
}
