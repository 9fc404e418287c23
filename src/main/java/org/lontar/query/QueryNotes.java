package org.lontar.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers notes while a query is read: the first of each code, in order. One thread. */
final class QueryNotes {

  /** The sentence on a query that is cut after so many words. */
  static final String TOO_MANY_WORDS =
      "The query has very many words: only the first "
          + UserQueryParser.MAX_CLAUSES
          + " were searched.";

  private final Map<String, QueryNote> byCode = new LinkedHashMap<>();

  /** Adds a note, with what it names, unless one with this code is there. */
  void add(String code, String message, Object... arguments) {
    byCode.putIfAbsent(code, new QueryNote(code, message, List.of(arguments)));
  }

  /** Notes a piece without anything to search for. */
  void addNothing(String typed) {
    add("nothing-to-search", shown(typed) + " holds no word; it was left out.", shown(typed));
  }

  /** Adds the notes of an earlier reader of the same query. */
  void addAll(List<QueryNote> notes) {
    notes.forEach(note -> byCode.putIfAbsent(note.code(), note));
  }

  /** All of them, in order. */
  List<QueryNote> list() {
    return List.copyOf(byCode.values());
  }

  /** The typed piece as a sentence shows it: short, in quotation marks. */
  static String shown(String piece) {
    int end = Math.min(piece.length(), 40);
    if (end < piece.length() && Character.isHighSurrogate(piece.charAt(end - 1))) {
      end--;
    }
    return "“" + piece.substring(0, end) + (end < piece.length() ? "…" : "") + "”";
  }
}
