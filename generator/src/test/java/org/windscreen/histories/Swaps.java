package org.windscreen.histories;

import java.util.List;
import java.util.Random;

/** Codes and names that somebody puts before the wrong thing, by chance. */
record Swaps(Random random, Draft draft) {
  /** Two indicators trade their codes; which, or none where there are not two. */
  List<String> codes() {
    List<Draft.Sign> signs = List.copyOf(draft.signs);
    if (signs.size() < 2) {
      return List.of();
    }
    int one = random.nextInt(signs.size());
    int other = (one + 1 + random.nextInt(signs.size() - 1)) % signs.size();
    draft.signs.set(one, coded(signs.get(one), signs.get(other).code()));
    draft.signs.set(other, coded(signs.get(other), signs.get(one).code()));
    return List.of(signs.get(one).code(), signs.get(other).code());
  }

  private static Draft.Sign coded(Draft.Sign sign, String code) {
    return new Draft.Sign(code, sign.level(), sign.category(), sign.text());
  }

  /** Two things of a kind trade their names, and keep their ids. */
  void names(String kind) {
    List<String> ids = draft.ids(kind);
    if (ids.size() > 1) {
      int at = random.nextInt(ids.size());
      String one = kind + ":" + ids.get(at);
      String other = kind + ":" + ids.get((at + 1) % ids.size());
      String name = draft.things.get(one);
      draft.things.put(one, draft.things.get(other));
      draft.things.put(other, name);
    }
  }
}
