package org.windscreen.difference;

import java.util.List;
import java.util.Locale;
import org.windscreen.model.CategoriesFile;
import org.windscreen.model.Edition;
import org.windscreen.model.Id;
import org.windscreen.model.IndicatorsFile.Indicator;
import org.windscreen.model.Kind;
import org.windscreen.topic.LevelNames;

/** What the things of an edition are called where changes are told. */
record Naming(Edition edition) {
  /** "hfd-101 (level 1, Health)". */
  String of(Indicator indicator) {
    return indicator.code().value()
        + " ("
        + levels(indicator.levels())
        + ", "
        + category(indicator.category())
        + ")";
  }

  /** "level 1", "levels 2 and 3"; by its id, where the edition has no such level. */
  String levels(List<Id.Level> ids) {
    List<String> unknown =
        ids.stream()
            .filter(id -> edition.level(id).isEmpty())
            .map(id -> "level \"" + id.value() + "\"")
            .toList();
    return unknown.isEmpty()
        ? LevelNames.of(ids.stream().flatMap(id -> edition.level(id).stream()).toList())
        : String.join(", ", unknown);
  }

  String category(Id.Category id) {
    return edition.categories().stream()
        .filter(category -> category.id().equals(id))
        .map(CategoriesFile.Category::name)
        .findFirst()
        .orElse("category \"" + id.value() + "\"");
  }

  /** "Contact “Exampleshire MASH”", with its id, by which it is found in the files. */
  static String of(Holding holding) {
    String noun = holding.id().contains("#") ? "step" : holding.kind().noun();
    return holding.kind() == Kind.EDITION
        ? "Edition"
        : noun.substring(0, 1).toUpperCase(Locale.ROOT)
            + noun.substring(1)
            + " “"
            + holding.name()
            + "” ("
            + holding.id()
            + ")";
  }

  /** {@code if-refused} as "if refused". */
  static String key(String key) {
    return key.replace('-', ' ');
  }
}
