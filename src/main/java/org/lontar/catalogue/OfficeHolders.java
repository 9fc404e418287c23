package org.lontar.catalogue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides the offices of people from the search for sectors: a reply "by the Minister for the
 * Environment" need not be about the environment. Thread-safe.
 */
final class OfficeHolders {
  private static final Pattern OFFICE =
      Pattern.compile(
          "\\b(?:minist(?:er|ry)|(?:permanent |parliamentary )?secretary|department|deputy minister|vice[- ]minister|menteri(?= \\p{L}+ (?:ri|republik))|kementerian|bộ|กระทรวง) (?:for|of|responsible for) (?:the )?[^.;:()-]{3,60}?(?=[.,;:()]|$| - |\\b(?:said|met|chaired|opened|on|at|in|to|will|has|was)\\b)");

  private OfficeHolders() {}

  /** {@code piece} with the names of offices blanked out, of the same length. */
  static Piece masked(Piece piece) {
    if (!piece.folded().contains("minist") && !piece.folded().contains("secretary")) {
      return piece;
    }
    Matcher m = OFFICE.matcher(piece.folded());
    StringBuilder folded = new StringBuilder(piece.folded());
    StringBuilder words = new StringBuilder(piece.words());
    while (m.find()) {
      for (int i = m.start(); i < m.end(); i++) {
        folded.setCharAt(i, ' ');
        words.setCharAt(i, ' ');
      }
    }
    return new Piece(piece.part(), words.toString(), folded.toString(), piece.paragraph());
  }
}
