package org.lontar.lucene.analysis;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
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
  private Iterator<String> pendingForms = List.<String>of().iterator();
  private boolean inSection;
  private boolean isFirstToken = true;
  private boolean afterGap;
  private int sectionStart;
  private int nextSectionStart;

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
    if (pendingForms.hasNext()) {
      emit(0);
      return true;
    }
    if (!nextWord()) {
      return false;
    }
    pendingForms = forms.indexed(breaker.text(), language).iterator();
    emit(afterGap && !isFirstToken ? 1 + SECTION_GAP : 1);
    isFirstToken = false;
    afterGap = false;
    return true;
  }

  private boolean nextWord() throws IOException {
    while (!inSection || !breaker.next()) {
      inSection = false;
      if (!sections.hasNext()) {
        return false;
      }
      startSection(sections.next());
    }
    return true;
  }

  private void startSection(Section section) throws IOException {
    sectionStart = nextSectionStart;
    nextSectionStart = sectionStart + section.text().length() + SECTION_BREAK;
    language = Language.of(section.language());
    breaker.start(section.text());
    inSection = true;
    afterGap = true;
  }

  private void emit(int positionIncrement) {
    term.append(pendingForms.next());
    offset.setOffset(sectionStart + breaker.startOffset(), sectionStart + breaker.endOffset());
    increment.setPositionIncrement(positionIncrement);
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(nextSectionStart, nextSectionStart);
  }
}
