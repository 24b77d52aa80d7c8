package org.windscreen.check;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.windscreen.diagnostic.Diagnostics;
import org.windscreen.diagnostic.Quote;
import org.windscreen.diagnostic.Rule;
import org.windscreen.diagnostic.Span;
import org.windscreen.load.Statement;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile.Status;
import org.windscreen.model.Id;
import org.windscreen.model.Scope;
import org.windscreen.model.StandIn;

/**
 * No text waits for what was to be put in. What the first files of an authority say until something
 * is entered may stand in a draft: it has to be shown while it is written.
 *
 * <p>Blocks {@code placeholder}; warns of it where a draft, or an authority whose current edition
 * is one, has not been filled in.
 */
final class Placeholders {
  private static final String ASKED_FOR =
      "(?i:insert|add|enter|name|number|date|contact|phone|telephone|your)";

  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "\\b(?:TBC|TBA|TBD|TODO|FIXME|XXX+|[Tt]b[ca]|(?i:details to follow(?! up)|lorem"
              + " ipsum))\\b|\\?\\?\\?|_{4,}|\\bX{2,}/X{2,}/X{2,}\\b|\\["
              + ASKED_FOR
              + "\\b[^\\]\\n]{0,40}\\](?!\\()"
              + "|\\{"
              + ASKED_FOR
              + "\\b[^}\\n]{0,40}\\}"
              + "|<(?i:insert|add|enter)[^>\\n]{0,40}>|«\\p{L}[\\p{L}\\p{N}_]{0,40}»"
              + "|Error! (?:Reference source|Bookmark|Hyperlink reference|No text of)[^.\\n]*[.]"
              + "|\\[Comment(?:ed)? [^\\]\\n]{0,80}\\]");

  private static final Pattern STAND_IN =
      Pattern.compile("[^.\\n]{0,60}\\b(?i:" + StandIn.WORDS + ")\\b");

  /** The status of each edition, and of each authority that of its current one. */
  private final Map<Scope, Status> statuses;

  private final Diagnostics faults;

  private Placeholders(Map<Scope, Status> statuses, Diagnostics faults) {
    this.statuses = statuses;
    this.faults = faults;
  }

  static void check(List<Statement> statements, Catalog catalog, Diagnostics faults) {
    Placeholders all = new Placeholders(statuses(catalog), faults);
    statements.forEach(all::check);
  }

  private static Map<Scope, Status> statuses(Catalog catalog) {
    Map<Scope, Status> statuses =
        catalog.authorities().stream()
            .collect(
                Collectors.toMap(
                    authority -> Scope.of(authority.id()),
                    authority -> authority.current().facts().status()));
    for (Authority authority : catalog.authorities()) {
      for (Edition edition : authority.editions()) {
        Id.Authority id = authority.id();
        statuses.put(Scope.of(id, edition.id()), edition.facts().status());
      }
    }
    return statuses;
  }

  private void check(Statement statement) {
    PLACEHOLDER.matcher(statement.text()).results().forEach(found -> unwritten(found, statement));
    if (statement.scope().authority().isPresent()) { // The site's own pages may speak of it.
      STAND_IN.matcher(statement.text()).results().forEach(found -> notEntered(found, statement));
    }
  }

  private void unwritten(MatchResult found, Statement statement) {
    faults.block(
        Rule.PLACEHOLDER,
        at(found, statement),
        Quote.of(found.group()) + " stands where something is still to be written.",
        "Write it, or say not-stated where the document is silent.");
  }

  private void notEntered(MatchResult found, Statement statement) {
    Span at = at(found, statement);
    String message = Quote.of(found.group().strip()) + " is what stands here until it is entered.";
    if (statuses.get(statement.scope()) == Status.DRAFT) {
      faults.warning(
          Rule.PLACEHOLDER,
          at,
          message,
          "Enter it before this is more than a draft: then it stops"
              + " the site from being published.");
    } else {
      faults.block(
          Rule.PLACEHOLDER,
          at,
          message,
          "Enter it; only an edition with \"status: draft\" is shown" + " without it.");
    }
  }

  private static Span at(MatchResult found, Statement statement) {
    return statement.placement().at(found.start(), found.end() - found.start());
  }
}
