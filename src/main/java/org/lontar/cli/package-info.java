/**
 * The command line: one {@code …Command} per command, exit codes, progress on a terminal.
 *
 * <p>The front door is {@link org.lontar.cli.CommandLineRun}. A command reads its options, asks the
 * {@link org.lontar.app.Portal} for what it needs, and prints; answers go to standard output,
 * everything else to standard error.
 *
 * <p>No work is done here: whatever a page or the API could do too belongs to another room.
 */
@NullMarked
package org.lontar.cli;

import org.jspecify.annotations.NullMarked;
