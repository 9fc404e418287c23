package org.lontar.search;

/**
 * What an answer cost and which state of the index it comes from.
 *
 * @param tookMicros time in the engine
 * @param generation four or more digits, for example {@code 0007}
 * @param commit number of the commit in the generation, from 1
 */
public record SearchStats(long tookMicros, String generation, long commit) {}
