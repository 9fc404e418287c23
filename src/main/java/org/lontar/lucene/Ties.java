package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Described;
import org.lontar.document.DocumentId;
import org.lontar.document.Relation;
import org.lontar.document.RelationKind;
import org.lontar.document.SourceDocument;
import org.lontar.search.Copy;
import org.lontar.search.CopyList;
import org.lontar.search.DocumentLink;
import org.lontar.search.DocumentTies;
import org.lontar.search.HeldRelation;

/**
 * Finds the documents that a document's relations mean, and those whose relations mean it. One
 * thread, one request.
 *
 * <p>A target is a name as the document gives it: it means the one other document of that id,
 * address, file name or title; of several, the one that is no copy telling of the same original. A
 * reprint whose target has no such name means its only copy that is no reprint itself.
 */
final class Ties {

  /** Of the documents of one name so many are looked at. */
  private static final int MAX_LOOKED_AT = 20;

  private final Records records;

  Ties(Records records) {
    this.records = records;
  }

  /** All ties of a document. */
  DocumentTies of(SourceDocument document, int maxCopies) throws IOException {
    CopyList copies = copies(document.id(), Math.max(maxCopies, MAX_LOOKED_AT));
    List<HeldRelation> relations = new ArrayList<>();
    for (Described<Relation> relation : document.metadata().relations()) {
      RelationKind kind = relation.value().kind();
      relations.add(new HeldRelation(kind, link(target(document, relation.value()))));
    }
    List<Copy> shown = copies.first().stream().limit(maxCopies).toList();
    return new DocumentTies(
        new CopyList(copies.total(), shown), relations, inverse(document, copies));
  }

  private CopyList copies(DocumentId id, int maxShown) throws IOException {
    List<CopyList> found = new ArrayList<>(1);
    CopyLists lists = new CopyLists(records, maxShown);
    records.visit(
        new Term(FieldNames.ID, id.value()),
        (leaf, docId) -> {
          found.add(lists.of(leaf, docId));
          return false;
        });
    return found.isEmpty() ? CopyList.NONE : found.getFirst();
  }

  /** The id of the document that a relation means; null where none or several could be meant. */
  private @Nullable String target(SourceDocument teller, Relation relation) throws IOException {
    for (String name : RelationKeys.ofTarget(relation.target())) {
      SequencedSet<String> named = ids(new Term(FieldNames.NAME, name));
      named.remove(teller.id().value());
      if (named.size() > 1) {
        named.retainAll(originals(named, relation.kind()));
      }
      if (!named.isEmpty()) {
        return named.size() == 1 ? named.getFirst() : null;
      }
    }
    if (relation.kind() != RelationKind.REPRINTS) {
      return null;
    }
    List<String> copies =
        copies(teller.id(), MAX_LOOKED_AT).first().stream().map(c -> c.id().value()).toList();
    List<String> originals = originals(copies, relation.kind());
    return originals.size() == 1 ? originals.getFirst() : null;
  }

  /** Those that do not tell of such a relation themselves. */
  private List<String> originals(Iterable<String> ids, RelationKind kind) throws IOException {
    List<String> originals = new ArrayList<>();
    for (String id : ids) {
      Optional<SourceDocument> document = records.findDocument(new DocumentId(id));
      if (document.isPresent() && relations(document.get(), kind).isEmpty()) {
        originals.add(id);
      }
    }
    return originals;
  }

  private static List<Relation> relations(SourceDocument document, RelationKind kind) {
    return document.metadata().relations().stream()
        .map(Described::value)
        .filter(relation -> relation.kind() == kind)
        .toList();
  }

  private List<HeldRelation> inverse(SourceDocument document, CopyList copies) throws IOException {
    List<HeldRelation> inverse = new ArrayList<>();
    for (RelationKind kind : RelationKind.values()) {
      TreeSet<String> tellers = new TreeSet<>();
      for (String name : RelationKeys.ofDocument(document)) {
        tellers.addAll(ids(RelationKeys.relationTerm(kind, name)));
      }
      if (kind == RelationKind.REPRINTS) {
        copies.first().stream().limit(MAX_LOOKED_AT).forEach(c -> tellers.add(c.id().value()));
      }
      for (String teller : tellers) {
        if (means(teller, kind, document.id())) {
          inverse.add(new HeldRelation(kind, link(teller)));
        }
      }
    }
    return inverse;
  }

  private boolean means(String teller, RelationKind kind, DocumentId meant) throws IOException {
    Optional<SourceDocument> document = records.findDocument(new DocumentId(teller));
    if (document.isEmpty() || document.get().id().equals(meant)) {
      return false;
    }
    for (Relation relation : relations(document.get(), kind)) {
      if (meant.value().equals(target(document.get(), relation))) {
        return true;
      }
    }
    return false;
  }

  private SequencedSet<String> ids(Term term) throws IOException {
    SequencedSet<String> ids = new LinkedHashSet<>();
    records.visit(
        term,
        (leaf, docId) -> {
          ids.add(CopyKeys.id(leaf, docId));
          return ids.size() < MAX_LOOKED_AT;
        });
    return ids;
  }

  private @Nullable DocumentLink link(@Nullable String id) throws IOException {
    if (id == null) {
      return null;
    }
    return records
        .findSummary(id)
        .map(summary -> new DocumentLink(summary.id(), summary.title(), summary.location()))
        .orElse(null);
  }
}
