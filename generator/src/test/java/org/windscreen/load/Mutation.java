package org.windscreen.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Changes a tree of maps and lists in one random place, as a careless writer would. */
final class Mutation {
  private static final List<Object> VALUES =
      Collections.unmodifiableList(
          Arrays.asList(
              "some words",
              "a-slug",
              "Not A Slug",
              "",
              " ",
              "not-stated",
              "yes",
              "true",
              "2018-12",
              "18:00",
              "hfd-123",
              "#1d5b4f",
              "level:3",
              "a@b.example",
              "+441432260800",
              "999",
              "https://a.example/",
              "withheld",
              "x".repeat(1001),
              7L,
              0L,
              -3L,
              2.5,
              2017L,
              101L,
              12345678L,
              true,
              false,
              null,
              List.of(),
              List.of("a-slug"),
              List.of("some words"),
              List.of(1L),
              List.of(List.of()),
              Map.of(),
              Map.of("id", "a-slug")));

  private final Random random;
  private final List<Runnable> possible = new ArrayList<>();

  private Mutation(Random random) {
    this.random = random;
  }

  /** Changes the tree itself. */
  static void apply(Object tree, Random random) {
    Mutation mutation = new Mutation(random);
    mutation.collect(tree);
    mutation.possible.get(random.nextInt(mutation.possible.size())).run();
  }

  @SuppressWarnings("unchecked") // Trees are made of such maps and lists only.
  private void collect(Object tree) {
    switch (tree) {
      case Map<?, ?> map -> collectIn((Map<String, Object>) map);
      case List<?> list -> collectIn((List<Object>) list);
      case null, default -> {}
    }
  }

  private void collectIn(Map<String, Object> map) {
    possible.add(() -> map.put("unheard-of", value()));
    for (Map.Entry<String, Object> entry : map.entrySet()) {
      possible.add(() -> map.remove(entry.getKey()));
      possible.add(() -> map.put(entry.getKey(), value()));
      possible.add(() -> map.put(entry.getKey(), value()));
      collect(entry.getValue());
    }
  }

  private void collectIn(List<Object> list) {
    possible.add(list::clear);
    possible.add(() -> list.add(value()));
    for (int i = 0; i < list.size(); i++) {
      int index = i;
      possible.add(() -> list.remove(index));
      possible.add(() -> list.set(index, value()));
      collect(list.get(i));
    }
  }

  private Object value() {
    return VALUES.get(random.nextInt(VALUES.size()));
  }
}
