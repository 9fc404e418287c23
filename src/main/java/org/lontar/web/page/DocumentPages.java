package org.lontar.web.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lontar.cite.HeadTags;
import org.lontar.cite.JsonLd;
import org.lontar.cite.Reference;
import org.lontar.document.Described;
import org.lontar.document.Dimension;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.Doubt;
import org.lontar.document.MeetingTimes;
import org.lontar.document.SourceDocument;
import org.lontar.search.DocumentLink;
import org.lontar.search.DocumentTies;
import org.lontar.search.HeldMeeting;
import org.lontar.search.Highlight;
import org.lontar.search.InsideResponse;
import org.lontar.search.SimilarDocument;

/** Makes the page of a document. Immutable, thread-safe. */
public final class DocumentPages {
  private final Names names;

  /** Makes pages with these names. */
  public DocumentPages(Names names) {
    this.names = names;
  }

  /**
   * What belongs to a document.
   *
   * @param container what it came in; null where it stands by itself
   * @param entries its entries or attachments
   * @param ties its copies and relations
   * @param similar documents about the same things
   * @param series the meetings of its series
   * @param times when meetings took place
   */
  public record Family(
      @Nullable DocumentLink container,
      List<DocumentLink> entries,
      DocumentTies ties,
      List<SimilarDocument> similar,
      List<OfSeries> series,
      MeetingTimes times) {
    /** Copies the lists. */
    public Family {
      series = List.copyOf(series);
      entries = List.copyOf(entries);
      similar = List.copyOf(similar);
    }
  }

  /**
   * The meeting that a document is of, and those of its series that are held.
   *
   * @param series its code
   * @param ordinal which meeting of it, from 1
   * @param held in their order
   */
  public record OfSeries(String series, int ordinal, List<HeldMeeting> held) {
    /** Copies the list. */
    public OfSeries {
      held = List.copyOf(held);
    }
  }

  /**
   * What the reader came with.
   *
   * @param words to mark; empty for none
   * @param highlights where they stand, by anchor
   * @param inside the first paragraphs that have the words, in order of the document; null where
   *     none were given
   * @param wasFingerprint the fingerprint in the permanent link that led here; null where none did
   */
  public record Visit(
      String words,
      Map<String, List<Highlight>> highlights,
      @Nullable InsideResponse inside,
      @Nullable String wasFingerprint) {}

  /** The page for {@code document}. */
  public DocumentPage of(
      SourceDocument document,
      Reference reference,
      Family family,
      Visit visit,
      @Nullable ProgressLine progress) {
    DocumentMetadata metadata = document.metadata();
    String address = SearchLinks.ofDocument(document.id());
    return new DocumentPage(
        new Frame(document.title(), visit.words(), address, progress),
        new DocumentPage.Head(HeadTags.of(reference), new SafeString(JsonLd.of(reference))),
        heading(document),
        document.text().warnings(),
        new DocumentPage.Inside(address, visit.words(), marks(visit)),
        new ParagraphLines(document, visit.highlights(), InsideMarks.anchors(visit.inside()))
            .body(isReworded(document, visit.wasFingerprint())),
        new Facts(names, metadata).table(family.ties().relations()),
        metadata.doubts().stream().map(Doubt::reason).toList(),
        new RelatedDocuments(names).of(document, family));
  }

  private DocumentPage.Heading heading(SourceDocument document) {
    Described<String> language = document.metadata().language();
    return new DocumentPage.Heading(
        new SafeString(MarkedText.html(document.title())),
        language == null ? null : language.value(),
        line(document.metadata()),
        SearchLinks.ofDocument(document.id()) + "/cite",
        ViewPages.canShow(document) ? ViewPages.href(document.id()) : null);
  }

  private List<String> line(DocumentMetadata metadata) {
    List<String> line = new ArrayList<>();
    if (metadata.type() != null) {
      line.add(names.code(Dimension.TYPE, metadata.type().value().code()));
    }
    if (metadata.date() != null) {
      line.add(names.date(metadata.date().value()));
    } else if (metadata.year() != null) {
      line.add(metadata.year().value().toString());
    }
    addValue(line, metadata.place());
    if (metadata.chairmanship() != null) {
      String chair = names.code(Dimension.CHAIRMANSHIP, metadata.chairmanship().value());
      line.add(names.text("document.line.chair", chair));
    }
    addValue(line, metadata.source());
    return line;
  }

  private static void addValue(List<String> line, @Nullable Described<String> described) {
    if (described != null) {
      line.add(described.value());
    }
  }

  private static boolean isReworded(SourceDocument document, @Nullable String fingerprint) {
    return fingerprint != null
        && document.text().paragraphs().stream()
            .noneMatch(paragraph -> paragraph.fingerprint().equals(fingerprint));
  }

  private DocumentPage.@Nullable Marks marks(Visit visit) {
    return visit.inside() == null ? null : InsideMarks.of(visit.inside(), names);
  }
}
