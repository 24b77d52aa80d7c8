package org.windscreen.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.windscreen.model.Authority;
import org.windscreen.model.Catalog;
import org.windscreen.model.GlossaryFile;
import org.windscreen.model.Id;
import org.windscreen.model.LawFile;
import org.windscreen.model.LevelsFile;
import org.windscreen.model.SearchFile;
import org.windscreen.model.TopicsFile;

/** Gathers what phrases mean from the content: topics, terms, law, search.yaml, authorities. */
final class Vocabularies {
  private final SortedMap<Concept, List<String>> said = new TreeMap<>();

  private Vocabularies() {}

  private void add(String phrase, Concept concept) {
    said.computeIfAbsent(concept, x -> new ArrayList<>()).add(phrase);
  }

  private void addAll(List<String> phrases, Concept concept) {
    phrases.forEach(phrase -> add(phrase, concept));
  }

  /** The vocabulary of a search among these authorities; the site's own words are always in it. */
  static Vocabulary of(
      Catalog catalog, List<Authority> authorities, Words words, Set<String> spoken) {
    Vocabularies vocabulary = new Vocabularies();
    catalog.topics().forEach(topic -> topic(vocabulary, topic));
    catalog.terms().forEach(term -> term(vocabulary, term));
    catalog.law().forEach(law -> law(vocabulary, law));
    SearchFile search = catalog.search();
    for (int i = 0; i < search.same().size(); i++) {
      vocabulary.addAll(
          search.same().get(i).words(), new Concept(Concept.Sort.SAME, String.valueOf(i + 1)));
    }
    search.meanings().forEach(m -> vocabulary.addAll(m.said(), Concept.of(m.of().value())));
    for (Authority authority : authorities) {
      names(vocabulary, authority);
      for (LevelsFile.Level level : authority.current().levels()) {
        level(vocabulary, level.id(), level.label(), search.levelWords());
        level.mark().ifPresent(mark -> mark(vocabulary, level.id(), mark, search.levelWords()));
      }
      for (LevelsFile.Group group : authority.current().groups()) {
        level(vocabulary, group.id(), group.label(), search.levelWords());
      }
    }
    return new Vocabulary(vocabulary.said, words, spoken);
  }

  private static void topic(Vocabularies vocabulary, TopicsFile.Topic topic) {
    Concept concept = Concept.of(topic.id());
    vocabulary.add(topic.name(), concept);
    vocabulary.addAll(topic.alsoCalled(), concept);
  }

  private static void term(Vocabularies vocabulary, GlossaryFile.Term term) {
    Concept concept = Concept.of(term.id());
    vocabulary.add(term.term(), concept);
    term.expansion().ifPresent(expansion -> vocabulary.add(expansion, concept));
    vocabulary.addAll(term.alsoCalled(), concept);
  }

  private static void law(Vocabularies vocabulary, LawFile.Provision law) {
    Concept concept = Concept.of(law.id());
    vocabulary.add(law.title(), concept);
    vocabulary.add(law.shortName(), concept);
    vocabulary.addAll(law.alsoCalled(), concept);
  }

  private static void names(Vocabularies vocabulary, Authority authority) {
    Concept concept = new Concept(Concept.Sort.IN, authority.id().value());
    vocabulary.add(authority.name(), concept);
    vocabulary.addAll(authority.facts().shortNames(), concept);
  }

  /** A badge shows it where the label has it at length: "level 3h" for "Level 3, high". */
  private static void mark(
      Vocabularies vocabulary, Id level, LevelsFile.Mark mark, List<String> levelWords) {
    if (!mark.value().equalsIgnoreCase(level.value())) {
      Concept concept = new Concept(Concept.Sort.LEVEL, level.value());
      levelWords.forEach(word -> vocabulary.add(word + " " + mark.value(), concept));
    }
  }

  private static void level(
      Vocabularies vocabulary, Id level, String label, List<String> levelWords) {
    String id = level.value();
    Concept concept = new Concept(Concept.Sort.LEVEL, id);
    vocabulary.add(label, concept);
    levelWords.forEach(word -> vocabulary.add(word + " " + id, concept));
    levelWords.forEach(word -> vocabulary.add(word + id, concept));
    vocabulary.add("l" + id, concept);
    vocabulary.add("l " + id, concept);
  }
}
