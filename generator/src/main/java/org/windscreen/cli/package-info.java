/**
 * The command line.
 *
 * <p>In: arguments. Out: a command carried out, messages, an exit code. The only room that knows
 * picocli.
 */
package org.windscreen.cli;
