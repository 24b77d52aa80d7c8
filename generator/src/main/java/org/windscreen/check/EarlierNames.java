package org.windscreen.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.windscreen.load.Statement;
import org.windscreen.markdown.Reference;
import org.windscreen.model.ContactsFile.Contact;
import org.windscreen.model.Edition;

/**
 * Names that a contact must have had, though nothing says so: its id spells the one that it was
 * entered with, and a link to it the one that its author knew.
 *
 * <p>Example: the contact {@code early-help-hub} that is called "Family Help Hub" was the "Early
 * Help Hub", and one called {@code mash} was the "MASH".
 */
final class EarlierNames {
  /** Two words or more that start with a capital. An acronym may be another team's. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?:the )?(\\p{Lu}[\\p{L}'\u2019-]+(?: (?:of |and |for"
              + " )?\\p{Lu}[\\p{L}'\u2019-]+)+)");

  private static final List<String> SMALL = List.of("and", "of", "for", "the", "in", "to", "at");

  private EarlierNames() {}

  /** Each earlier name, with what is called otherwise now. */
  static Map<String, FormerNames.Now> of(Edition edition, List<Statement> said) {
    Map<String, FormerNames.Now> names = new HashMap<>();
    for (Contact contact : edition.contacts()) {
      Optional.of(spelt(contact.id().value()))
          .filter(name -> !says(contact.name(), name))
          .ifPresent(name ->
              names.put(name, new FormerNames.Now(contact.name(), contact.id(), ", by its id")));
    }
    for (Statement statement : said) {
      for (Reference link : statement.references()) {
        linked(link, edition)
            .ifPresent(contact ->
                name(link.words())
                    .filter(name -> !says(contact.name(), name))
                    .filter(name -> contact.forms().stream().noneMatch(f -> says(f.title(), name)))
                    .ifPresent(name ->
                        names.putIfAbsent(
                            name,
                            new FormerNames.Now(
                                contact.name(),
                                contact.id(),
                                ", by a link to it (" + link.in(statement.placement()) + ")"))));
      }
    }
    return names;
  }

  private static Optional<Contact> linked(Reference link, Edition edition) {
    return edition.contacts().stream()
        .filter(contact -> link.destination().equals("contact:" + contact.id().value()))
        .findFirst();
  }

  private static Optional<String> name(String words) {
    return Optional.of(NAME.matcher(words))
        .filter(name -> name.matches())
        .map(name -> name.group(1));
  }

  /** The id as a name is written: Early Help Hub, MASH. */
  private static String spelt(String id) {
    String[] words = id.split("-", -1);
    return words.length == 1
        ? id.toUpperCase(Locale.ROOT)
        : Arrays.stream(words)
            .map(word ->
                SMALL.contains(word)
                    ? word
                    : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining(" "));
  }

  /** Whether what something is called has these words, however they are joined. */
  private static boolean says(String called, String name) {
    return letters(called).contains(letters(name));
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** Where a name stands in a text, though it may be on two lines. */
  static Pattern word(String name) {
    String words =
        Arrays.stream(name.split("\\s+", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])");
  }
}
