package org.lontar.ingest.curation;

/**
 * Something that a librarian wrote and that can't be used. Immutable.
 *
 * @param file the file, as its path in the corpus or as the caller named it
 * @param line from 1; 0 where it concerns the whole file
 * @param column from 1, in characters (sidecars) or cells (spreadsheets); 0 where it concerns the
 *     whole line
 * @param field the field or the head of the column; empty where it concerns none
 * @param reason why, a sentence that says what to do
 */
public record CurationProblem(String file, int line, int column, String field, String reason)
    implements Comparable<CurationProblem> {

  /** For people: {@code a.pdf.meta.yaml, line 3, column 10 (sectors): There is no …}. */
  public String sentence() {
    StringBuilder where = new StringBuilder(file);
    if (line > 0) {
      where.append(", line ").append(line);
    }
    if (column > 0) {
      where.append(", column ").append(column);
    }
    if (!field.isEmpty()) {
      where.append(" (").append(field).append(')');
    }
    return where + ": " + reason;
  }

  @Override
  public int compareTo(CurationProblem other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : sentence().compareTo(other.sentence());
  }
}
