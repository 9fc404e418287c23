package org.lontar.lucene.quotation;

/**
 * A word of a text, or a cluster of letters in a script without spaces.
 *
 * @param key what is compared: the word with its case, width and typography folded
 * @param start where it begins in the text, in UTF-16 units
 * @param end exclusive
 * @param isCluster whether it is a cluster, of which several make a word
 */
record TextWord(String key, int start, int end, boolean isCluster) {}
