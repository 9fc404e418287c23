package org.lontar.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lontar.query.QueryNote;
import org.lontar.query.UserQuery;

/**
 * What the engine made of a query, so that the page can say it: in which other words it looked,
 * what the counts count, and what else may have been meant. Immutable.
 *
 * @param notes sentences for the reader on limits that the query met in the index
 * @param expansions what was looked for in other words, or could have been
 * @param matching how many documents have all words and how many only some
 * @param correction what may have been meant; null where nothing better is known
 * @param parts for a query that finds nothing: what its parts find alone, in their order
 * @param asked what was searched for: a long question without its small words
 */
public record QueryReport(
    List<QueryNote> notes,
    List<Expansion> expansions,
    Matching matching,
    @Nullable Correction correction,
    List<PartCount> parts,
    UserQuery asked) {

  /** Copies the lists. */
  public QueryReport {
    notes = List.copyOf(notes);
    expansions = List.copyOf(expansions);
    parts = List.copyOf(parts);
  }

  /** The report on a query for which nothing was done beside searching. */
  public static QueryReport plain(UserQuery asked, Matching matching, List<QueryNote> notes) {
    return new QueryReport(notes, List.of(), matching, null, List.of(), asked);
  }

  /** The same report with what was looked for in other words. */
  public QueryReport withExpansions(List<Expansion> other, List<QueryNote> moreNotes) {
    List<QueryNote> all = new ArrayList<>(notes);
    all.addAll(moreNotes);
    return new QueryReport(all, other, matching, correction, parts, asked);
  }

  /**
   * Documents by how much of the query they have; the answer's total is the sum.
   *
   * @param all documents with all that was asked for
   * @param some documents with some of the words only, listed after the others; 0 where these are
   *     not listed
   */
  public record Matching(long all, long some) {

    /** What the answer's counts count, for the reader; empty where all listed have all words. */
    public String sentence() {
      if (some == 0) {
        return "";
      }
      String others =
          some == 1
              ? "one has some of them and is"
              : String.format(Locale.ROOT, "%,d have some of them and are", some);
      return switch ((int) Math.min(all, 2)) {
        case 0 -> "No document has all of the words; " + others + " listed and counted.";
        case 1 -> "One document has all of the words; " + others + " listed after it, and counted.";
        default ->
            String.format(Locale.ROOT, "%,d documents have all of the words; ", all)
                + others
                + " listed after them, and counted.";
      };
    }
  }
}
