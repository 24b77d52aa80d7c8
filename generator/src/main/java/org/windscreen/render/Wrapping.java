package org.windscreen.render;

import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.Version;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.windscreen.difference.Account.Theme;
import org.windscreen.ledger.Address;
import org.windscreen.ledger.Addresses;
import org.windscreen.markdown.PlainText;
import org.windscreen.markdown.Prose;
import org.windscreen.model.CategoriesFile;
import org.windscreen.model.ChangesFile;
import org.windscreen.model.ConsentFile;
import org.windscreen.model.ContactsFile;
import org.windscreen.model.Edition;
import org.windscreen.model.EditionFile;
import org.windscreen.model.Id;
import org.windscreen.model.IndicatorsFile;
import org.windscreen.model.PartialDate;
import org.windscreen.model.PathwaysFile;
import org.windscreen.model.PhoneNumber;
import org.windscreen.model.Stated;
import org.windscreen.model.Written;
import org.windscreen.topic.Presence;
import org.windscreen.view.Calls;
import org.windscreen.view.News;
import org.windscreen.view.Quotation;
import org.windscreen.view.Wording;

/**
 * How templates see our values: an address as a link from the current page, an id with what the
 * thing is called on pages, prose as markup, what is not stated or not there as missing ({@code
 * ??}), dates in words, a number as what a tap dials, constants by their {@link Wording}.
 */
final class Wrapping extends DefaultObjectWrapper {
  static final Version VERSION = Configuration.VERSION_2_3_34;
  static final Object CONTEXT = new Object();

  private final String base;

  Wrapping(String base) {
    super(VERSION);
    this.base = base;
  }

  static PageContext context() {
    return (PageContext) Environment.getCurrentEnvironment().getCustomState(CONTEXT);
  }

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    return switch (value) {
      case null -> super.wrap(null);
      case Optional<?> optional -> wrap(optional.orElse(null));
      case Stated<?> stated -> wrap(stated.toOptional().orElse(null));
      case Address address -> new AddressModel(address);
      case Prose prose -> new Say.Text(prose, Optional.empty());
      case PlainText text -> new SimpleScalar(text.shown());
      case Quotation quote -> new Say.Text(quote.text(), Optional.of(quote.scope()));
      case PartialDate date -> new SimpleScalar(date.words());
      case LocalDate date ->
          new SimpleScalar(date.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)));
      case Enum<?> constant -> super.wrap(wording(constant));
      case Id id -> new IdModel(id);
      case PhoneNumber number -> new SimpleScalar(number.tel());
      default ->
          value.getClass().isAnnotationPresent(Written.class) ? written(value) : super.wrap(value);
    };
  }

  /** What readers are told of it; a constant without words for readers reaches no page. */
  private static Wording wording(Enum<?> constant) throws TemplateModelException {
    return switch (constant) {
      case ContactsFile.Role role -> Wording.of(role);
      case ContactsFile.BankHolidays answer -> Wording.of(answer);
      case ContactsFile.Day day -> Wording.of(day);
      case ConsentFile.Action action -> Wording.of(action);
      case ConsentFile.Needed needed -> Wording.of(needed);
      case PathwaysFile.PathwayKind kind -> Wording.of(kind);
      case PathwaysFile.Unit unit -> Wording.of(unit);
      case CategoriesFile.Reason reason -> Wording.of(reason);
      case IndicatorsFile.Sign sign -> Wording.of(sign);
      case ChangesFile.Verdict verdict -> Wording.of(verdict);
      case Edition.Part part -> Wording.of(part);
      case Theme theme -> Wording.of(theme);
      case EditionFile.Status status -> Wording.of(status);
      case News.Event event -> Wording.of(event);
      case EditionFile.Provenance provenance -> Wording.of(provenance);
      case EditionFile.Footing footing -> Wording.of(footing);
      case Calls.Need need -> Wording.of(need);
      case EditionFile.Purpose purpose -> Wording.of(purpose);
      case Presence presence -> Wording.of(presence);
      default ->
          throw new TemplateModelException(
              "There are no words for readers for " + constant.getDeclaringClass().getName());
    };
  }

  /** A value of one text is that text. */
  private static TemplateModel written(Object value) {
    try {
      return new SimpleScalar((String) value.getClass().getMethod("value").invoke(value));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("not a record of one text: " + value.getClass(), e);
    }
  }

  /**
   * An id: as text, its value; {@code .anchor} among things of all kinds, {@code .headings} of its
   * text's headings there, {@code .place} on the page of its section, {@code .ofPage} where that
   * has a place of its own for it.
   */
  private record IdModel(Id id) implements TemplateScalarModel, TemplateHashModel {
    @Override
    public String getAsString() {
      return id.value();
    }

    @Override
    public TemplateModel get(String key) {
      return switch (key) {
        case "anchor" -> new SimpleScalar(Addresses.anchor(id));
        case "headings" -> new SimpleScalar(Addresses.headings(id));
        case "ofPage" -> new SimpleScalar(Addresses.ofPage(id));
        case "place" -> new SimpleScalar(Addresses.place(id));
        default -> null;
      };
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /** An address: as text, the link from the current page; {@code .permanent}, the whole address. */
  private final class AddressModel implements TemplateScalarModel, TemplateHashModel {
    private final Address address;

    AddressModel(Address address) {
      this.address = address;
    }

    @Override
    public String getAsString() {
      return context().href(address);
    }

    @Override
    public TemplateModel get(String key) {
      return switch (key) {
        case "permanent" -> new SimpleScalar(address.below(base));
        case "path" -> new SimpleScalar(address.path());
        case "fragment" -> new SimpleScalar(address.fragment().orElse(""));
        default -> null;
      };
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
