package org.lontar.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.lontar.document.Described;
import org.lontar.document.Origin;
import org.lontar.document.Paragraph;
import org.lontar.document.SeriesMeeting;
import org.lontar.document.SourceDocument;
import org.lontar.lucene.analysis.FoldedText;
import org.lontar.lucene.analysis.StopWords;
import org.lontar.lucene.analysis.Word;
import org.lontar.lucene.phrases.Phrase;
import org.lontar.lucene.phrases.PhraseHarvest;
import org.lontar.search.Suggestion;

/**
 * How suggestions are kept in the index: as terms, one for each word that a reader may begin with.
 * A term is the rest of the phrase from that word on, folded; then its kind; then the phrase as it
 * is written, but for titles, which the documents hold anyway. One thread.
 *
 * <p>The terms of every sixteenth document, and of every 256th, stand in fields of their own too:
 * small dictionaries, in which the phrases of many documents are found among few others.
 */
final class SuggestionKeys {

  /** The fields from the whole to the smallest sample. */
  static final List<String> FIELDS =
      List.of(FieldNames.SUGGESTION, FieldNames.SUGGESTION + ".16", FieldNames.SUGGESTION + ".256");

  /** How many documents each sample stands for, as a power of two. */
  static final int SAMPLE_BITS = 4;

  /** Longer typed text is looked up by its beginning. */
  static final int MAX_KEY_CHARS = 48;

  /** Words of a phrase that can be begun with. */
  private static final int MAX_STARTS = 8;

  private static final int MAX_MEETING_CHARS = 160;
  private static final char END_OF_KEY = 0;
  private static final String VIETNAMESE = "vi";

  /**
   * A term taken apart. Immutable.
   *
   * @param key the rest of the phrase, folded and cut
   * @param kind of what
   * @param isStart whether the key is the whole phrase and not its end
   * @param text the phrase as written; empty for titles
   */
  record Parts(String key, Suggestion.Kind kind, boolean isStart, String text) {

    static Parts of(BytesRef term) {
      String all = term.utf8ToString();
      int end = all.indexOf(END_OF_KEY);
      Suggestion.Kind kind = kindOf(all.charAt(end + 1));
      return new Parts(
          all.substring(0, end), kind, all.charAt(end + 2) == '1', all.substring(end + 3));
    }

    String term() {
      return key + END_OF_KEY + letter(kind) + (isStart ? '1' : '0') + text;
    }
  }

  private static char letter(Suggestion.Kind kind) {
    return switch (kind) {
      case TITLE -> 't';
      case MEETING -> 'm';
      case NAME -> 'n';
    };
  }

  private static Suggestion.Kind kindOf(char letter) {
    return switch (letter) {
      case 't' -> Suggestion.Kind.TITLE;
      case 'm' -> Suggestion.Kind.MEETING;
      case 'n' -> Suggestion.Kind.NAME;
      default -> throw new IllegalStateException("no kind of suggestion: " + letter);
    };
  }

  /** Adds what can be suggested of a document to its entry. */
  void add(Document entry, SourceDocument source) throws IOException {
    Map<String, Suggestion.Kind> phrases = new LinkedHashMap<>();
    for (String meeting : meetings(source)) {
      phrases.put(meeting, Suggestion.Kind.MEETING);
    }
    for (Phrase phrase : names(source)) {
      phrases.putIfAbsent(phrase.text(), Suggestion.Kind.NAME);
    }
    int fields = fields(source.id().value());
    addTerms(entry, fields, source.title(), Suggestion.Kind.TITLE);
    for (Map.Entry<String, Suggestion.Kind> phrase : phrases.entrySet()) {
      addTerms(entry, fields, phrase.getKey(), phrase.getValue());
    }
  }

  /** How many of the fields hold the terms of a document: the same ones whenever it is indexed. */
  private static int fields(String id) {
    int zeros = Long.numberOfTrailingZeros(CopyKeys.number(id));
    return 1 + Math.min(FIELDS.size() - 1, zeros / SAMPLE_BITS);
  }

  private void addTerms(Document entry, int fields, String text, Suggestion.Kind kind)
      throws IOException {
    FoldedText folded = FoldedText.of(text);
    int added = 0;
    for (int start : folded.starts()) {
      boolean isPassedOver = start > 0 && StopWords.contains(Word.of(folded.wordAt(start)));
      if (added < MAX_STARTS && !isPassedOver) {
        String shown = kind == Suggestion.Kind.TITLE ? "" : text;
        Parts parts = new Parts(cut(folded.text().substring(start)), kind, start == 0, shown);
        for (String field : FIELDS.subList(0, fields)) {
          entry.add(new StringField(field, parts.term(), Field.Store.NO));
        }
        added++;
      }
    }
  }

  /** The beginning of a key that is looked up. */
  static String cut(String key) {
    if (key.length() <= MAX_KEY_CHARS) {
      return key;
    }
    boolean splitsPair = Character.isHighSurrogate(key.charAt(MAX_KEY_CHARS - 1));
    return key.substring(0, splitsPair ? MAX_KEY_CHARS - 1 : MAX_KEY_CHARS);
  }

  /** Meetings in the words of the document, where it names them so that they can be counted. */
  private static List<String> meetings(SourceDocument source) {
    return source.metadata().series().stream()
        .filter(SuggestionKeys::isNamed)
        .map(meeting -> Optional.ofNullable(meeting.evidence()).orElse("").strip())
        .filter(words -> !words.isEmpty() && words.length() <= MAX_MEETING_CHARS)
        .toList();
  }

  private static boolean isNamed(Described<SeriesMeeting> meeting) {
    return meeting.origin() == Origin.STATED && meeting.value().ordinal() != null;
  }

  private static List<Phrase> names(SourceDocument source) {
    PhraseHarvest harvest = new PhraseHarvest();
    String language =
        source.metadata().language() == null ? "" : source.metadata().language().value();
    for (Paragraph paragraph : source.text().paragraphs()) {
      String own = paragraph.language() == null ? language : paragraph.language();
      harvest.add(paragraph.text(), own.equals(VIETNAMESE));
    }
    return harvest.phrases();
  }
}
