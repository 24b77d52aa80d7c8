package org.windscreen.histories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What editions before had, and somebody may put in again; a history goes on adding to it.
 *
 * @param signs indicators, each with its last code
 * @param things by what references name them, with their names
 */
record Once(List<Draft.Sign> signs, Map<String, String> things) {
  Once() {
    this(new ArrayList<>(), new TreeMap<>());
  }
}
