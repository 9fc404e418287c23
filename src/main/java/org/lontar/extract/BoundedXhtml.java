package org.lontar.extract;

import org.apache.tika.sax.ToXMLContentHandler;
import org.xml.sax.SAXException;

/** Writes the XHTML of one part down, and drops the characters beyond a limit. One thread. */
final class BoundedXhtml extends ToXMLContentHandler {

  private long charsLeft;
  private boolean cut;

  /** Keeps {@code maxChars} UTF-16 units of text. */
  BoundedXhtml(int maxChars) {
    this.charsLeft = maxChars;
  }

  @Override
  public void characters(char[] chars, int start, int length) throws SAXException {
    super.characters(chars, start, allowed(length));
  }

  @Override
  public void ignorableWhitespace(char[] chars, int start, int length) throws SAXException {
    super.ignorableWhitespace(chars, start, allowed(length));
  }

  /** Whether something was dropped. */
  boolean isCut() {
    return cut;
  }

  private int allowed(int length) {
    int allowed = (int) Math.min(charsLeft, length);
    charsLeft -= allowed;
    cut |= allowed < length;
    return allowed;
  }
}
