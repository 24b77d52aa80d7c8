package org.windscreen.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.windscreen.model.ContactsFile;
import org.windscreen.topic.Presence;
import org.windscreen.view.IndicatorView;
import org.windscreen.view.LevelView;
import org.windscreen.view.Link;
import org.windscreen.view.Quotation;
import org.windscreen.view.Wording;

/** One thing that a comparison says, for pages and for data files alike. */
public sealed interface Datum {
  /** As plain text, for data files. */
  String plain();

  /** The name of the kind, by which templates choose: {@code text}. */
  default String kind() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** Whether several of one cell stand below one another; boxes stand side by side. */
  default boolean isStacked() {
    return switch (this) {
      case Aligned ignored -> false;
      case Strip ignored -> false;
      case Text ignored -> true;
      case Quoted ignored -> true;
      case Texts ignored -> true;
      case Numbers ignored -> true;
      case Links ignored -> true;
      case Listed ignored -> true;
      case Silent ignored -> true;
      case Lacking ignored -> true;
      case Absent ignored -> true;
      case Nothing ignored -> true;
    };
  }

  /** Words of ours. */
  record Text(String text) implements Datum {
    @Override
    public String plain() {
      return text;
    }
  }

  /** Words of a document. */
  record Quoted(Quotation quote) implements Datum {
    @Override
    public String plain() {
      return quote.text().plain();
    }
  }

  /** Several texts; never empty. */
  record Texts(List<String> texts) implements Datum {
    public Texts {
      texts = List.copyOf(texts);
    }

    @Override
    public String plain() {
      return String.join("; ", texts);
    }
  }

  /** Phone numbers to tap; never empty. */
  record Numbers(List<ContactsFile.Line> numbers) implements Datum {
    public Numbers {
      numbers = List.copyOf(numbers);
    }

    @Override
    public String plain() {
      return numbers.stream()
          .map(n -> n.asPrinted() + n.note().map(note -> " (" + note + ")").orElse(""))
          .collect(Collectors.joining("; "));
    }
  }

  /** Links within the site; never empty. */
  record Links(List<Link> links) implements Datum {
    public Links {
      links = List.copyOf(links);
    }

    @Override
    public String plain() {
      return links.stream().map(Link::text).collect(Collectors.joining("; "));
    }
  }

  /** Indicators in printed order; never empty. */
  record Listed(List<IndicatorView> indicators) implements Datum {
    public Listed {
      indicators = List.copyOf(indicators);
    }

    @Override
    public String plain() {
      return indicators.stream().map(IndicatorView::plain).collect(Collectors.joining(" | "));
    }
  }

  /** Levels as a strip of boxes, lowest first; empty where our copy lacks the levels. */
  record Strip(List<Box> boxes) implements Datum {
    public Strip {
      boxes = List.copyOf(boxes);
    }

    @Override
    public String plain() {
      return boxes.stream()
          .map(b -> b.level().name() + ": " + b.words())
          .collect(Collectors.joining("; "));
    }
  }

  /**
   * A level at one step of the common scale.
   *
   * @param before whether it lies at the step before as well
   * @param after whether it lies at the step after as well
   */
  record Aligned(LevelView level, boolean before, boolean after) implements Datum {
    @Override
    public String plain() {
      return level.name();
    }
  }

  /**
   * A level as a box.
   *
   * @param words what it says: "Listed"
   */
  record Box(LevelView level, Presence presence, String words) {
    public String sign() {
      return BoxSign.of(level, presence);
    }
  }

  /** The document is silent. */
  record Silent() implements Datum {
    @Override
    public String plain() {
      return Wording.inSentence(Wording.NOT_STATED);
    }
  }

  /** Our copy lacks it; the document may say. */
  record Lacking() implements Datum {
    @Override
    public String plain() {
      return Wording.inSentence(Wording.COPY_INCOMPLETE);
    }
  }

  /** Our copy of the document has nothing: "None named". */
  record Absent(String words) implements Datum {
    @Override
    public String plain() {
      return words;
    }
  }

  /** Does not apply. */
  record Nothing() implements Datum {
    @Override
    public String plain() {
      return "";
    }
  }
}
