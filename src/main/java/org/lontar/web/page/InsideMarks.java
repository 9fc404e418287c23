package org.lontar.web.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.search.InsideResponse;
import org.lontar.search.Passage;

/** Says on a document's page which of its paragraphs have the reader's words. */
final class InsideMarks {

  private InsideMarks() {}

  static DocumentPage.Marks of(InsideResponse found, Names names) {
    long more = found.total() - found.passages().size();
    return new DocumentPage.Marks(
        summary(found, names),
        found.passages().stream().map(InsideMarks::place).toList(),
        more == 0 ? "" : names.text("names.more", more));
  }

  /** The anchors of those paragraphs, in order; none where no words were given. */
  static List<String> anchors(@Nullable InsideResponse found) {
    return found == null ? List.of() : found.passages().stream().map(Passage::anchor).toList();
  }

  private static String summary(InsideResponse found, Names names) {
    long all = found.matching().all();
    if (all > 0) {
      return names.text("document.inside.all", all);
    }
    long some = found.matching().some();
    if (some > 0) {
      return names.text("document.inside.some", some);
    }
    return names.text("document.inside.none");
  }

  private static DocumentBody.Place place(Passage passage) {
    String name = passage.paragraph() == null ? "¶ " + passage.anchor() : passage.paragraph();
    return new DocumentBody.Place(
        new SafeString(MarkedText.html(name)), "#" + SearchLinks.segment(passage.anchor()));
  }
}
