package org.windscreen.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a contact or another thing has and texts take from it, so that it is written in one place.
 *
 * <p>Example: {@code [number](contact:mash)} is the fact with the words {@code (01432) 260800} and
 * the address {@code tel:+441432260800}.
 *
 * @param name by which it is told from others of its kind, for example {@code day}
 * @param words as readers see it
 * @param href what a tap opens; nothing for what leads to the contact itself
 */
public record Fact(Sort sort, Optional<String> name, String words, Optional<String> href) {
  /** At names that RFC 2606 keeps for examples nobody has a mailbox. */
  private static final Pattern NOBODYS =
      Pattern.compile("[^@]*@(?:.*\\.)?(?:example(?:\\.(?:com|net|org))?|test|invalid)");

  /** What texts can take; each is the word that stands for it in brackets. */
  public enum Sort {
    NUMBER,
    MAIL,
    FORM,
    ADDRESS,
    HOURS,
    NAME;

    /** What a word in brackets stands for; nothing where it is another word. */
    static Optional<Sort> ofWord(String words) {
      String word = words.strip().toLowerCase(Locale.ROOT);
      return Arrays.stream(values()).filter(sort -> sort.word().equals(word)).findFirst();
    }

    /** As it stands in a text: {@code number}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Everything that texts can take from a contact, in the order of its file. */
  public static List<Fact> of(ContactsFile.Contact contact) {
    List<Fact> facts = new ArrayList<>();
    contact.numbers().forEach(line -> facts.add(number(line)));
    contact.emails().forEach(mail -> facts.add(mail(mail.value())));
    contact.forms().forEach(form -> facts.addAll(form(form)));
    contact.hours().toOptional().ifPresent(hours -> facts.add(hours(hours)));
    facts.add(name(contact.name()));
    return List.copyOf(facts);
  }

  /**
   * Whether somebody may be rung or written to by it: it is a number that is not kept for drama, or
   * a mail address of a name that RFC 2606 does not keep for examples.
   */
  public boolean reachesSomebody() {
    String leads = href.orElse("");
    return switch (sort) {
      case NUMBER -> !new PhoneNumber(leads.replace("tel:", "")).isMadeUp();
      case MAIL -> !NOBODYS.matcher(leads).matches();
      case FORM, ADDRESS, HOURS, NAME -> false;
    };
  }

  /** What a thing is called. */
  static Fact name(String name) {
    return new Fact(Sort.NAME, Optional.empty(), name, Optional.empty());
  }

  /** A web address as readers of a printed page see it: without what every address starts with. */
  static Fact address(Optional<String> name, WebAddress address) {
    String shown = address.value().replaceFirst("^https?://", "").replaceFirst("^([^/]+)/$", "$1");
    return new Fact(Sort.ADDRESS, name, shown, Optional.of(address.value()));
  }

  private static Fact number(ContactsFile.Line line) {
    return new Fact(
        Sort.NUMBER,
        line.id().map(FactName::value),
        line.asPrinted(),
        Optional.of(line.number().tel()));
  }

  /** One of several is named by what stands before its @. */
  private static Fact mail(String mail) {
    String box = mail.substring(0, mail.indexOf('@')).toLowerCase(Locale.ROOT);
    return new Fact(
        Sort.MAIL,
        Optional.of(box.replaceAll("[^a-z0-9]+", "-")),
        mail,
        Optional.of("mailto:" + mail));
  }

  /** By its title, and by its address for readers of a printed page. */
  private static List<Fact> form(WebLink form) {
    Optional<String> name = form.id().map(FactName::value);
    Optional<String> href = Optional.of(form.address().value());
    return List.of(new Fact(Sort.FORM, name, form.title(), href), address(name, form.address()));
  }

  private static Fact hours(List<ContactsFile.Hours> hours) {
    return new Fact(Sort.HOURS, Optional.empty(), OpeningHours.words(hours), Optional.empty());
  }
}
