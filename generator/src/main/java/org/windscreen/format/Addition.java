package org.windscreen.format;

/**
 * What is added to a group or a list.
 *
 * @param key of a group's new key; empty for an item
 */
record Addition(String key, YamlValue value) {
  boolean isItem() {
    return key.isEmpty();
  }

  /** As it stands on lines of its own. */
  String below(int indent) {
    return isItem() ? ValueText.item(value, indent) : ValueText.entry(key, value, indent);
  }

  /** As it stands within brackets or braces. */
  String inBrackets() {
    String name = isItem() ? "" : ValueText.inBrackets(new YamlValue.Text(key)) + ": ";
    return name + ValueText.inBrackets(value);
  }
}
