package org.lontar.lucene;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.lontar.document.Paragraph;
import org.lontar.document.SourceDocument;
import org.lontar.search.expansion.Acronym;
import org.lontar.search.expansion.AcronymFinder;
import org.lontar.search.expansion.FoldedWord;

/**
 * Writes the acronyms that a document explains as terms of a field, so that the dictionary of terms
 * is a dictionary of acronyms, with the number of documents that explain each. Every acronym makes
 * two terms: from the short form to the long one, and back. One thread.
 */
final class AcronymTerms {

  /** Stands between the parts of a term; no word has it. */
  static final char BREAK = '\u001F';

  /** Begins terms that lead from a short form to a long one. */
  static final char FROM_SHORT = 's';

  /** Begins terms that lead from a long form to a short one. */
  static final char FROM_LONG = 'l';

  /** A document that explains more is a list of acronyms, or noise. */
  private static final int MAX_ACRONYMS = 2_000;

  private final AcronymFinder finder = new AcronymFinder();
  private final FoldedWords words = new FoldedWords();

  /** Adds the terms of a document to its entry. */
  void add(Document entry, SourceDocument source) throws IOException {
    Set<Acronym> acronyms = new LinkedHashSet<>(finder.find(source.title()));
    for (Paragraph paragraph : source.text().paragraphs()) {
      if (acronyms.size() < MAX_ACRONYMS) {
        acronyms.addAll(finder.find(paragraph.text()));
      }
    }
    for (Acronym acronym : acronyms) {
      String shortKey = plain(words.fold(acronym.shortForm()));
      String longKey = stems(words.fold(acronym.longForm()));
      add(entry, FROM_SHORT, shortKey, longKey, acronym.longForm());
      add(entry, FROM_LONG, longKey, shortKey, acronym.shortForm());
    }
  }

  private static void add(Document entry, char way, String from, String to, String written) {
    String term = beginning(way, from) + to + BREAK + written;
    entry.add(new StringField(FieldNames.ACRONYM, term, Field.Store.NO));
  }

  /** How terms begin that lead away from a form. */
  static String beginning(char way, String from) {
    return "" + way + BREAK + from + BREAK;
  }

  /** The key of a short form. */
  static String plain(List<FoldedWord> words) {
    return words.stream().map(FoldedWord::plain).collect(Collectors.joining(" "));
  }

  /** The key of a long form: "persons with disabilities" is that of "person with disability". */
  static String stems(List<FoldedWord> words) {
    return words.stream().map(FoldedWord::stem).collect(Collectors.joining(" "));
  }
}
