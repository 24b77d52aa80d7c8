/**
 * Reads Markdown, finds what it refers to, and writes it as HTML.
 *
 * <p>In: text and its place in a file. Out: {@link org.windscreen.markdown.Prose}. The only room
 * that knows Flexmark. Raw HTML is a fault and never passed through.
 */
package org.windscreen.markdown;
