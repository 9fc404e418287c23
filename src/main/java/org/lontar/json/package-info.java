/**
 * The wire forms of the contract, one place for the API, the command line and reports.
 *
 * <p>Each {@code …Json} writes one form, field by field in the order of the contract, straight to a
 * generator: nothing on the wire depends on how a record's components are called, and no reflection
 * is paid for at start-up. Forms grow only by adding fields at their end.
 *
 * <p>This room knows no HTTP, no terminal and no engine.
 */
@NullMarked
package org.lontar.json;

import org.jspecify.annotations.NullMarked;
