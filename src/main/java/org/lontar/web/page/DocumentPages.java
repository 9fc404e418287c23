package org.lontar.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Described;
import org.lontar.document.Dimension;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.Doubt;
import org.lontar.document.RelationKind;
import org.lontar.document.SourceDocument;
import org.lontar.search.DocumentLink;
import org.lontar.search.DocumentTies;
import org.lontar.search.HeldRelation;
import org.lontar.search.Highlight;
import org.lontar.search.InsideResponse;
import org.lontar.search.SimilarDocument;

/** Makes the page of a document. Immutable, thread-safe. */
public final class DocumentPages {
  private final Names names;
  private final Facts facts;

  /** Makes pages with these names. */
  public DocumentPages(Names names) {
    this.names = names;
    this.facts = new Facts(names);
  }

  /**
   * What belongs to a document.
   *
   * @param container what it came in; null where it stands by itself
   * @param entries its entries or attachments
   * @param ties its copies and relations
   * @param similar documents about the same things
   */
  public record Family(
      @Nullable DocumentLink container,
      List<DocumentLink> entries,
      DocumentTies ties,
      List<SimilarDocument> similar) {
    /** Copies the lists. */
    public Family {
      entries = List.copyOf(entries);
      similar = List.copyOf(similar);
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
      SourceDocument document, Family family, Visit visit, @Nullable ProgressLine progress) {
    DocumentMetadata metadata = document.metadata();
    return new DocumentPage(
        new Frame(document.title(), visit.words(), SearchLinks.ofDocument(document.id()), progress),
        new DocumentPage.Heading(
            document.title(),
            metadata.language() == null ? null : metadata.language().value(),
            line(metadata)),
        facts.of(metadata, family.ties().relations()),
        metadata.doubts().stream().map(Doubt::reason).toList(),
        ties(family.ties()),
        family.similar().stream().map(this::similar).toList(),
        holdings(document, family),
        notices(document, visit.wasFingerprint()),
        new DocumentPage.Inside(SearchLinks.ofDocument(document.id()), visit.words(), marks(visit)),
        new ParagraphLines(document, visit.highlights(), InsideMarks.anchors(visit.inside()))
            .body());
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
      String chair = metadata.chairmanship().value();
      line.add("Chair: " + names.code(Dimension.CHAIRMANSHIP, chair));
    }
    addValue(line, metadata.source());
    return line;
  }

  private static void addValue(List<String> line, @Nullable Described<String> described) {
    if (described != null) {
      line.add(described.value());
    }
  }

  private DocumentPage.Holdings holdings(SourceDocument document, Family family) {
    List<String> locations = document.locations();
    return new DocumentPage.Holdings(
        SearchLinks.ofDocument(document.id()) + "/original",
        document.text().mediaType() + ", " + names.bytes(document.sizeBytes()),
        locations.getFirst(),
        locations.subList(1, locations.size()),
        family.container() == null ? null : relative(family.container()),
        family.entries().stream().map(DocumentPages::relative).toList());
  }

  private DocumentPage.Ties ties(DocumentTies ties) {
    List<DocumentPage.Teller> tellers = new ArrayList<>();
    for (HeldRelation relation : ties.inverse()) {
      DocumentLink link = relation.document();
      if (link != null) {
        tellers.add(
            new DocumentPage.Teller(
                inverse(relation.kind()), link.title(), SearchLinks.ofDocument(link.id())));
      }
    }
    return new DocumentPage.Ties(HitCard.Copies.of(ties.copies(), names), tellers);
  }

  private DocumentPage.Similar similar(SimilarDocument document) {
    List<String> line = new ArrayList<>();
    if (document.type() != null) {
      line.add(names.code(Dimension.TYPE, document.type()));
    }
    if (document.date() != null) {
      line.add(names.isoDate(document.date()));
    } else if (document.year() != null) {
      line.add(document.year().toString());
    }
    return new DocumentPage.Similar(
        document.title(),
        document.language(),
        SearchLinks.ofDocument(document.id()),
        line,
        document.words());
  }

  private static String inverse(RelationKind kind) {
    return switch (kind) {
      case REPRINTS -> "Reprinted by";
      case EXCERPT_OF -> "Excerpt in";
      case SUPERSEDES -> "Superseded by";
    };
  }

  private static DocumentPage.Relative relative(DocumentLink link) {
    return new DocumentPage.Relative(link.title(), SearchLinks.ofDocument(link.id()));
  }

  private static List<String> notices(SourceDocument document, @Nullable String fingerprint) {
    List<String> notices = new ArrayList<>();
    if (fingerprint != null && !holds(document, fingerprint)) {
      notices.add(
          "The wording of the paragraph has changed since this link to it was made. Read it again"
              + " before you quote it.");
    }
    notices.addAll(document.text().warnings());
    return notices;
  }

  private static boolean holds(SourceDocument document, String fingerprint) {
    return document.text().paragraphs().stream()
        .anyMatch(paragraph -> paragraph.fingerprint().equals(fingerprint));
  }

  private DocumentPage.@Nullable Marks marks(Visit visit) {
    return visit.inside() == null ? null : InsideMarks.of(visit.inside(), names);
  }
}
