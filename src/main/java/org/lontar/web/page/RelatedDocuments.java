package org.lontar.web.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Dimension;
import org.lontar.document.RelationKind;
import org.lontar.document.SourceDocument;
import org.lontar.search.DocumentLink;
import org.lontar.search.DocumentTies;
import org.lontar.search.HeldRelation;
import org.lontar.search.SimilarDocument;

/** Shows what belongs to a document: others like it, and its file. Immutable. */
final class RelatedDocuments {
  private final Names names;

  RelatedDocuments(Names names) {
    this.names = names;
  }

  DocumentPage.Related of(SourceDocument document, DocumentPages.Family family) {
    DocumentTies ties = family.ties();
    SeriesNeighbors neighbors = new SeriesNeighbors(names, family.times());
    return new DocumentPage.Related(
        family.series().stream()
            .map(neighbors::of)
            .filter(series -> series.before() != null || series.after() != null)
            .toList(),
        HitCard.Copies.of(ties.copies(), names),
        tellers(ties),
        family.similar().stream().map(this::similar).toList(),
        holdings(document, family));
  }

  private List<DocumentPage.Teller> tellers(DocumentTies ties) {
    List<DocumentPage.Teller> tellers = new ArrayList<>();
    for (HeldRelation relation : ties.inverse()) {
      DocumentLink link = relation.document();
      if (link != null) {
        tellers.add(
            new DocumentPage.Teller(
                inverse(relation.kind()),
                relation.kind() == RelationKind.SUPERSEDES,
                link.title(),
                SearchLinks.ofDocument(link.id())));
      }
    }
    return tellers;
  }

  private String inverse(RelationKind kind) {
    return switch (kind) {
      case REPRINTS -> names.text("document.inverse.reprints");
      case EXCERPT_OF -> names.text("document.inverse.excerpt");
      case SUPERSEDES -> names.text("document.inverse.supersedes");
    };
  }

  private DocumentPage.Similar similar(SimilarDocument document) {
    return new DocumentPage.Similar(
        document.title(),
        document.language(),
        SearchLinks.ofDocument(document.id()),
        line(document.type(), document.date(), document.year()),
        document.words());
  }

  private List<String> line(@Nullable String type, @Nullable String date, @Nullable Integer year) {
    List<String> line = new ArrayList<>();
    if (type != null) {
      line.add(names.code(Dimension.TYPE, type));
    }
    if (date != null) {
      line.add(names.isoDate(date));
    } else if (year != null) {
      line.add(year.toString());
    }
    return line;
  }

  private DocumentPage.Holdings holdings(SourceDocument document, DocumentPages.Family family) {
    List<String> locations = document.locations();
    return new DocumentPage.Holdings(
        SearchLinks.ofDocument(document.id()) + "/original",
        names.text(
            "document.file.kind", document.text().mediaType(), names.bytes(document.sizeBytes())),
        locations.getFirst(),
        locations.subList(1, locations.size()),
        family.container() == null ? null : relative(family.container()),
        family.entries().stream().map(RelatedDocuments::relative).toList());
  }

  private static DocumentPage.Relative relative(DocumentLink link) {
    return new DocumentPage.Relative(link.title(), SearchLinks.ofDocument(link.id()));
  }
}
