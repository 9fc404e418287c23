package org.lontar.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lontar.catalogue.VocabularyRows.DocumentType;

/** Finds the words by which a text names a document: "declaration", "plan of action". Immutable. */
final class DocumentWords {

  /** Types whose documents are adopted, so that a report of it says what they are on. */
  private static final Set<String> ADOPTED =
      Set.of("joint-statement", "declaration", "agreement", "guidelines-framework", "work-plan");

  private final TermIndex<Boolean> words = new TermIndex<>();

  DocumentWords(List<DocumentType> types) {
    types.stream()
        .filter(type -> ADOPTED.contains(type.code()))
        .flatMap(type -> Stream.concat(type.words().stream(), type.nouns().stream()))
        .forEach(word -> words.add(word, true));
  }

  /** Where the words for documents end in {@code piece}, in order. */
  List<Integer> ends(Piece piece) {
    return words.find(piece).stream().map(TermIndex.Match::end).distinct().toList();
  }
}
