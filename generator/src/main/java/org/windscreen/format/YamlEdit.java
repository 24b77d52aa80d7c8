package org.windscreen.format;

/**
 * One change to a YAML file. Several at once are all about the file as it was before any of them.
 *
 * <p>Example: {@code new Put(YamlPath.of("contacts[id=mash].name"), new YamlValue.Text("MASH"))}.
 */
public sealed interface YamlEdit {
  YamlPath path();

  /** Writes another value in place of one that is there. */
  record Put(YamlPath path, YamlValue value) implements YamlEdit {
    public Put {
      require(!path.steps().isEmpty() && !(path.last() instanceof YamlPath.Step.End), path);
    }
  }

  /** Takes away a key with its value, or an item. */
  record Remove(YamlPath path) implements YamlEdit {
    public Remove {
      require(!path.steps().isEmpty() && !(path.last() instanceof YamlPath.Step.End), path);
    }
  }

  /**
   * Adds a key with its value, where the format has it among the others; or an item, before the one
   * that has its number, or after the last.
   */
  record Insert(YamlPath path, YamlValue value) implements YamlEdit {
    public Insert {
      require(!path.steps().isEmpty() && !(path.last() instanceof YamlPath.Step.Where), path);
    }
  }

  private static void require(boolean holds, YamlPath path) {
    if (!holds) {
      throw new IllegalArgumentException("not for this edit: \"" + path + "\"");
    }
  }
}
