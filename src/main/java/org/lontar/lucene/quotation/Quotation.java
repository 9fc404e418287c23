package org.lontar.lucene.quotation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quotation, read: its words, and what the quoter says of them by ellipses and brackets.
 * Immutable.
 *
 * @param text as given, without the brackets around a single letter ({@code [T]he})
 * @param parts in order, beginning and ending with a quoted word; empty where none is quoted
 */
public record Quotation(String text, List<Part> parts) {

  private static final Pattern LETTER_IN_BRACKETS = Pattern.compile("\\[(\\p{L})\\](?=\\p{L})");
  private static final String DOTS = "(?:\\.{3,}|…|\\. \\. \\.)";

  /** An ellipsis, bracketed or not; or brackets with whatever they are attached to. */
  private static final Pattern SIGN =
      Pattern.compile(
          "\\[\\s*"
              + DOTS
              + "\\s*\\]|\\(\\s*"
              + DOTS
              + "\\s*\\)|"
              + DOTS
              + "|[\\p{L}\\p{N}]{0,60}+\\[[^\\[\\]]{1,200}\\][\\p{L}\\p{N}]{0,60}+");

  /** Copies the list. */
  public Quotation {
    parts = List.copyOf(parts);
  }

  /** A part of a quotation. */
  sealed interface Part {
    /** Where it begins in the text. */
    int start();

    /** Exclusive. */
    int end();

    /** A word that is quoted. */
    record Quoted(TextWord word) implements Part {
      @Override
      public int start() {
        return word.start();
      }

      @Override
      public int end() {
        return word.end();
      }
    }

    /** Something was left out. */
    record Ellipsis(int start, int end) implements Part {}

    /** Words of the quoter, in place of any of the document's or of none. */
    record Own(int start, int end) implements Part {}
  }

  /** Reads what was pasted. */
  public static Quotation read(String pasted) throws IOException {
    String text = LETTER_IN_BRACKETS.matcher(pasted).replaceAll("$1");
    TextWords words = new TextWords();
    List<Part> parts = new ArrayList<>();
    Matcher sign = SIGN.matcher(text);
    int done = 0;
    while (sign.find()) {
      add(words.of(text, done, sign.start()), parts);
      boolean isEllipsis = sign.group().codePoints().noneMatch(Character::isLetterOrDigit);
      parts.add(
          isEllipsis
              ? new Part.Ellipsis(sign.start(), sign.end())
              : new Part.Own(sign.start(), sign.end()));
      done = sign.end();
    }
    add(words.of(text, done, text.length()), parts);
    return new Quotation(text, trimmed(parts));
  }

  /** Whether something was left out and said so. */
  public boolean hasEllipsis() {
    return parts.stream().anyMatch(Part.Ellipsis.class::isInstance);
  }

  /** How many words it quotes. */
  public int size() {
    return (int) parts.stream().filter(Part.Quoted.class::isInstance).count();
  }

  /** The stretches that are quoted without a break, as they are written. */
  public List<String> stretches() {
    List<String> stretches = new ArrayList<>();
    int first = -1;
    int end = -1;
    for (Part part : parts) {
      if (part instanceof Part.Quoted) {
        first = first < 0 ? part.start() : first;
        end = part.end();
      } else if (first >= 0) {
        stretches.add(text.substring(first, end));
        first = -1;
      }
    }
    if (first >= 0) {
      stretches.add(text.substring(first, end));
    }
    return stretches;
  }

  private static void add(List<TextWord> words, List<Part> parts) {
    words.forEach(word -> parts.add(new Part.Quoted(word)));
  }

  /** At its ends every quotation leaves something out: no need to say so. */
  private static List<Part> trimmed(List<Part> parts) {
    int from = 0;
    int to = parts.size();
    while (from < to && !(parts.get(from) instanceof Part.Quoted)) {
      from++;
    }
    while (to > from && !(parts.get(to - 1) instanceof Part.Quoted)) {
      to--;
    }
    return parts.subList(from, to);
  }
}
