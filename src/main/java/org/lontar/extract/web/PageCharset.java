package org.lontar.extract.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/**
 * In which charset a page is written: its byte order mark, else UTF-8 where all bytes are well
 * formed, else what the page says or its bytes look like.
 *
 * <p>Well-formed UTF-8 comes before the page's own word, because pages that were saved again often
 * keep a wrong one, and hardly a text in another charset is well-formed UTF-8 by chance.
 */
final class PageCharset {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private PageCharset() {}

  /** The charset of the page. */
  static Charset of(byte[] bytes, EncodingDetector detector, Metadata metadata) throws IOException {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    if (isUtf8(bytes)) {
      return StandardCharsets.UTF_8;
    }
    try (TikaInputStream stream = TikaInputStream.get(bytes)) {
      Charset detected = detector.detect(stream, metadata);
      return detected == null ? StandardCharsets.UTF_8 : detected;
    }
  }

  /**
   * The text of the page without its byte order mark. In a page that calls itself UTF-8, a byte
   * that is none is what it is in the charset of Windows, since that is what people paste;
   * elsewhere bytes that fit nothing are replaced.
   */
  static String decode(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    if (charset.equals(StandardCharsets.UTF_8) && text.indexOf('\uFFFD') >= 0) {
      text = mixed(bytes);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String mixed(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    while (decoder.decode(in, out, true).isMalformed()) {
      out.put(new String(new byte[] {in.get()}, WINDOWS));
    }
    return out.flip().toString();
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /** Escapes of 7-bit charsets such as ISO-2022-JP are well-formed UTF-8 too, and no text. */
  private static boolean isUtf8(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0x1B) {
        return false;
      }
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
