/**
 * The content format: one shape for each record, by which its file is read, described and written.
 *
 * <p>In: a {@link org.windscreen.yaml.YamlNode}. Out: a record of {@code model}, and {@link
 * org.windscreen.format.Findings} told of what it names. JSON Schemas and new files come from the
 * same shapes; {@link org.windscreen.format.YamlEditor} edits files that people wrote.
 */
package org.windscreen.format;
