package org.lontar.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One citeproc engine that prints one reference after the other. Slow to make, quick to use. One
 * thread at a time.
 */
final class CitationEngine {
  private static final String TEXT = "text";

  private final CitationStyle style;
  private final CSL csl;
  private CSLItemData item = new CSLItemData();

  CitationEngine(CitationStyle style) {
    this.style = style;
    try {
      this.csl = new CSL(new Held(), style.xml());
    } catch (IOException e) {
      throw new UncheckedIOException("style " + style.code(), e);
    }
  }

  /** The one item that is printed now. */
  private final class Held implements ItemDataProvider {
    @Override
    public CSLItemData retrieveItem(String id) {
      return item;
    }

    @Override
    public Collection<String> getIds() {
      return List.of(item.getId());
    }
  }

  /** Prints a reference. */
  Citation print(Reference reference) {
    boolean isWhole = style == CitationStyle.STATEMENT;
    item = CslItems.toPrint(reference, style);
    // A reset also forgets the form of output.
    csl.reset();
    csl.setOutputFormat(TEXT);
    csl.registerCitationItems(item.getId());
    Reference.CitedParagraph cited = reference.paragraph();
    String entry = isWhole ? inText(cited) : csl.makeBibliography().makeString();
    String inText = isWhole || cited == null ? null : inText(cited);
    return new Citation(PlainLine.of(entry), inText == null ? null : PlainLine.of(inText));
  }

  private String inText(Reference.@Nullable CitedParagraph cited) {
    CSLCitationItemBuilder one = new CSLCitationItemBuilder(item.getId());
    if (cited != null) {
      one.label(CSLLabel.PARAGRAPH).locator(cited.locator());
    }
    return csl.makeCitation(new CSLCitation(one.build())).getFirst().getText();
  }
}
