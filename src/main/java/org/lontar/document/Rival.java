package org.lontar.document;

/**
 * A value that competed for a field and did not win. Immutable.
 *
 * @param field the field of the wire form that it competed for, for example {@code date}
 * @param candidate the value in its wire form, with its origin and evidence
 * @param reason why another won, a clause for people ("published a day after the event")
 * @param conflict whether it contradicts the winner so that a person should look; false for one
 *     that says something else rightly, as the day of publication beside the day of issue
 */
public record Rival(String field, Described<String> candidate, String reason, boolean conflict) {}
