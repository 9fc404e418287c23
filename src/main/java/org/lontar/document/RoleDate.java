package org.lontar.document;

/**
 * A date and what happened on it. Immutable.
 *
 * @param role what happened
 * @param date when
 */
public record RoleDate(DateRole role, PartialDate date) {}
