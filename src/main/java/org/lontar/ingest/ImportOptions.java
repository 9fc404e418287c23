package org.lontar.ingest;

/**
 * What the caller of an import asks for. Immutable.
 *
 * @param partial whether the rows that are right are taken over where others are not
 * @param dryRun whether nothing is written
 */
public record ImportOptions(boolean partial, boolean dryRun) {}
