package org.lontar.extract.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lontar.document.ParagraphKind;
import org.lontar.extract.block.WordList;
import org.lontar.extract.paragraph.Draft.Role;

/** Finds the preambular and operative clauses of declarations, by how they open. Immutable. */
final class Clauses {

  private static final Set<String> ADVERBS =
      Set.of(
          "deeply",
          "further",
          "also",
          "fully",
          "strongly",
          "again",
          "seriously",
          "gravely",
          "keenly",
          "firmly");

  private static final Set<String> TURNS = WordList.load("operative-turns.txt");
  private static final Set<String> OPENINGS = WordList.load("preambular-openings.txt");

  private static final Set<String> CLOSINGS = Set.of("adopted", "done", "issued", "signed");

  private static final int FEWEST_PREAMBULAR = 2;
  private static final int LONGEST_TURN = 400;
  private static final int LONGEST_OPENING = 40;

  private final List<ParagraphKind> kinds;

  private Clauses(List<ParagraphKind> kinds) {
    this.kinds = kinds;
  }

  /** The kind of the clause at a draft; {@link ParagraphKind#UNNUMBERED} where it is none. */
  ParagraphKind kindOf(int at) {
    return kinds.get(at);
  }

  /** Goes through the drafts of a document. */
  static Clauses of(List<Draft> drafts) {
    boolean numbered = drafts.stream().anyMatch(d -> d.role() == Role.NUMBERED);
    int turn = turn(drafts);
    List<ParagraphKind> kinds = new ArrayList<>(drafts.size());
    boolean closed = false;
    for (int at = 0; at < drafts.size(); at++) {
      Draft draft = drafts.get(at);
      closed |= at > turn && isClosing(draft.text());
      kinds.add(kind(draft, at, turn, numbered, closed));
    }
    return new Clauses(kinds);
  }

  private static ParagraphKind kind(
      Draft draft, int at, int turn, boolean numbered, boolean closed) {
    if (turn < 0 || draft.role() != Role.PROSE) {
      return ParagraphKind.UNNUMBERED;
    }
    if (at < turn && isPreambular(draft.text())) {
      return ParagraphKind.PREAMBULAR;
    }
    boolean operative = at > turn && !numbered && !closed && endsClause(draft.text());
    return operative ? ParagraphKind.OPERATIVE : ParagraphKind.UNNUMBERED;
  }

  private static boolean endsClause(String text) {
    return Sentences.endsClause(text) || text.endsWith(",");
  }

  /** The draft that turns from preamble to operative part, or -1. */
  private static int turn(List<Draft> drafts) {
    int preamble = 0;
    for (int at = 0; at < drafts.size(); at++) {
      String text = drafts.get(at).text();
      if (isPreambular(text)) {
        preamble++;
      } else if (preamble >= FEWEST_PREAMBULAR && isTurn(text)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isTurn(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return text.length() <= LONGEST_TURN && TURNS.stream().anyMatch(lower::contains);
  }

  private static boolean isPreambular(String text) {
    char last = text.charAt(text.length() - 1);
    boolean open = last == ',' || last == ';' || text.endsWith("; and") || text.endsWith(", and");
    return open && isParticiple(text);
  }

  private static boolean isClosing(String text) {
    return CLOSINGS.contains(firstWord(text));
  }

  /** Whether the text opens as preambular clauses do: "Recalling", "Deeply concerned". */
  private static boolean isParticiple(String text) {
    String first = firstWord(text);
    String rest = text;
    if (ADVERBS.contains(first)) {
      rest = text.substring(Math.min(text.length(), first.length() + 1));
      first = firstWord(rest);
    }
    return (first.length() > 5 && first.endsWith("ing") && Character.isUpperCase(text.charAt(0)))
        || opens(rest);
  }

  /** Whether the text begins with one of the openings and a space or comma behind it. */
  private static boolean opens(String text) {
    String head = text.substring(0, Math.min(text.length(), LONGEST_OPENING));
    String lower = head.toLowerCase(Locale.ROOT);
    return OPENINGS.stream()
        .anyMatch(
            opening ->
                lower.startsWith(opening)
                    && (isUnspaced(opening)
                        || lower.length() == opening.length()
                        || !Character.isLetter(lower.charAt(opening.length()))));
  }

  /** Thai puts no space behind a word. */
  private static boolean isUnspaced(String opening) {
    return opening.charAt(0) >= '\u0E00' && opening.charAt(0) < '\u1E00';
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && end < 30 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end).toLowerCase(Locale.ROOT);
  }
}
