package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.lontar.cite.CitationStyle;
import org.lontar.cite.Reference;
import org.lontar.web.export.RecordFiles;
import org.lontar.web.page.CitePages;

/**
 * Serves {@code GET /documents/{id}/cite}: link, quotation and citations of a document, or of the
 * paragraph that {@code paragraph} names.
 */
final class CiteHandler implements Handler {
  private final CitedDocuments documents;
  private final RecordFiles files;
  private final FileAnswers fileAnswers;
  private final Answers answers;

  CiteHandler(
      CitedDocuments documents, RecordFiles files, FileAnswers fileAnswers, Answers answers) {
    this.documents = documents;
    this.files = files;
    this.fileAnswers = fileAnswers;
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    CitedDocuments.Cited cited = documents.get(ctx);
    Reference reference = fileAnswers.reference(ctx, cited.document(), cited.paragraph());
    List<CitePages.Styled> styles = new ArrayList<>();
    for (CitationStyle style : CitationStyle.values()) {
      styles.add(new CitePages.Styled(style, files.citations().cite(reference, style)));
    }
    CitePages pages = new CitePages(answers.names(ctx));
    answers.page(
        ctx,
        "cite",
        pages.of(cited.document(), cited.paragraph(), reference, styles, answers.progress(ctx)));
  }
}
