package org.lontar.ingest;

import java.util.List;
import org.lontar.ingest.curation.CurationProblem;
import org.lontar.ingest.curation.SheetReader;

/**
 * What an import did, or would do. Immutable.
 *
 * @param rows how many the spreadsheet has
 * @param changed documents of which something is said anew
 * @param unchanged rows that say what is so already
 * @param refused rows that can't be taken over
 * @param emptied cells that are empty where the document has a value; they change nothing
 * @param isApplied whether the changes were written
 * @param written the sidecars, as their paths in the corpus
 * @param problems of the refused rows, and of the spreadsheet as a whole
 */
public record ImportReport(
    long rows,
    long changed,
    long unchanged,
    long refused,
    long emptied,
    boolean isApplied,
    List<String> written,
    List<CurationProblem> problems) {

  /** Copies the lists. */
  public ImportReport {
    written = List.copyOf(written);
    problems = problems.stream().sorted().toList();
  }

  static ImportReport of(
      SheetReader.Sheet sheet,
      List<CurationProblem> problems,
      long changed,
      List<String> written,
      boolean isApplied) {
    return new ImportReport(
        sheet.rows(),
        changed,
        sheet.unchanged(),
        sheet.rows() - changed - sheet.unchanged(),
        sheet.emptied(),
        isApplied,
        written,
        problems);
  }
}
