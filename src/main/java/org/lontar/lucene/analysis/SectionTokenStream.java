package org.lontar.lucene.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;
import org.lontar.lucene.analysis.Stemmer.Language;

/**
 * The tokens of several sections as one field: all forms of a word at one position, a wide gap
 * between sections, offsets counted as if a line break stood between them. One thread, used once.
 */
public final class SectionTokenStream extends TokenStream {

  /** Positions between two sections: no phrase or nearness reaches from one into the next. */
  public static final int SECTION_GAP = 1_000;

  /** UTF-16 units between two sections in the count of offsets. */
  public static final int SECTION_BREAK = 1;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private final WordBreaker breaker;
  private final WordForms forms;
  private final Iterator<Section> sections;

  private Optional<Language> language = Optional.empty();
  private String text = "";
  private @Nullable Spot ahead;
  private boolean afterGap;
  private boolean isFirstToken = true;
  private int sectionStart;
  private int nextSectionStart;

  /** Forms still to be put at the position of the last word. */
  private final Deque<Form> pending = new ArrayDeque<>();

  /**
   * One token.
   *
   * @param token its characters
   * @param start where it begins in its section
   * @param end exclusive
   */
  private record Form(String token, int start, int end) {}

  /**
   * A stream over sections in order.
   *
   * @param breaker used by nobody else until this stream is at its end
   */
  public SectionTokenStream(WordBreaker breaker, WordForms forms, List<Section> sections) {
    this.breaker = breaker;
    this.forms = forms;
    this.sections = sections.iterator();
  }

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    if (!pending.isEmpty()) {
      emit(pending.remove(), 0);
      return true;
    }
    Spot word = nextWord();
    if (word == null) {
      return false;
    }
    for (String form : forms.indexed(word.text(), language)) {
      pending.add(new Form(form, word.start(), word.end()));
    }
    addJoined(word);
    emit(pending.remove(), afterGap && !isFirstToken ? 1 + SECTION_GAP : 1);
    isFirstToken = false;
    afterGap = false;
    return true;
  }

  private @Nullable Spot nextWord() throws IOException {
    while (ahead == null) {
      if (!sections.hasNext()) {
        return null;
      }
      startSection(sections.next());
    }
    Spot word = ahead;
    ahead = breaker.next();
    return word;
  }

  private void startSection(Section section) throws IOException {
    sectionStart = nextSectionStart;
    nextSectionStart = sectionStart + section.text().length() + SECTION_BREAK;
    language = Language.of(section.language());
    text = section.text();
    breaker.start(text);
    ahead = breaker.next();
    afterGap = true;
  }

  /** What a hyphen binds is found as one word too. */
  private void addJoined(Spot word) throws IOException {
    Spot next = ahead;
    if (next == null || !word.isBoundTo(next, text)) {
      return;
    }
    for (String form : forms.indexed(word.text() + next.text(), language)) {
      pending.add(new Form(form, word.start(), next.end()));
    }
  }

  private void emit(Form form, int positionIncrement) {
    term.append(form.token());
    offset.setOffset(sectionStart + form.start(), sectionStart + form.end());
    increment.setPositionIncrement(positionIncrement);
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(nextSectionStart, nextSectionStart);
  }
}
