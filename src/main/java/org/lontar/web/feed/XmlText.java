package org.lontar.web.feed;

import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML whose text may hold anything: characters that XML 1.0 does not know, halves of
 * surrogate pairs too, become U+FFFD. One thread.
 */
final class XmlText {
  private static final int REPLACEMENT = 0xFFFD;

  private final XMLStreamWriter xml;

  /** Writes to {@code out}, which stays the caller's to flush and close. */
  XmlText(Writer out) {
    try {
      this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** Begins an element with attributes, names and values by turns. */
  XmlText start(String name, String... attributes) {
    try {
      xml.writeStartElement(name);
      for (int i = 0; i < attributes.length; i += 2) {
        xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
      }
      return this;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** An element without content. */
  XmlText empty(String name, String... attributes) {
    return start(name, attributes).end();
  }

  /** An element with text. */
  XmlText text(String name, String content, String... attributes) {
    start(name, attributes);
    try {
      xml.writeCharacters(clean(content));
    } catch (XMLStreamException e) {
      throw broken(e);
    }
    return end();
  }

  /** Ends the innermost element. */
  XmlText end() {
    try {
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** Ends all of it. */
  void finish() {
    try {
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** The text with what XML can't hold replaced. */
  static String clean(String text) {
    if (text.codePoints().allMatch(XmlText::isKnown)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> isKnown(point) ? point : REPLACEMENT)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** XML 1.0, production 2 (Char), without the controls that it discourages. */
  private static boolean isKnown(int point) {
    return point == '\t'
        || point == '\n'
        || (point >= 0x20 && point < 0x7F)
        || (point >= 0xA0 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || (point >= 0x10000 && point <= 0x10FFFF);
  }

  private static IllegalStateException broken(XMLStreamException e) {
    return new IllegalStateException("XML could not be written", e);
  }
}
