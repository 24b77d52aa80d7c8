/**
 * Reads YAML into trees that know positions and no meaning; writes JSON.
 *
 * <p>In: text. Out: a {@link org.windscreen.yaml.YamlNode} with a line and column for every part.
 * The only room that knows Jackson.
 */
package org.windscreen.yaml;
