package org.lontar.extract.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a message in the format of mails. Immutable. All text has a byte in each character.
 *
 * @param head its header lines, folded ones joined
 * @param content what stands below them, as it was sent
 */
record MimePart(String head, String content) {

  /** The first part of the type in a message of several parts, if it has one. */
  static Optional<MimePart> firstOf(String message, String type) {
    MimePart whole = of(message);
    String boundary = whole.parameter("boundary");
    if (boundary == null || boundary.isEmpty()) {
      return Optional.empty();
    }
    String line = "--" + boundary;
    int start = whole.content.indexOf(line);
    while (start >= 0) {
      int next = whole.content.indexOf("\n" + line, start + line.length());
      int end = next < 0 ? whole.content.length() : next;
      MimePart part = of(whole.content.substring(start + line.length(), end).stripLeading());
      String said = part.field("content-type").strip().toLowerCase(Locale.ROOT);
      if (said.startsWith(type)) {
        return Optional.of(part);
      }
      start = next < 0 ? -1 : next + 1;
    }
    return Optional.empty();
  }

  /** Divides a part at its first empty line. */
  private static MimePart of(String part) {
    int unix = part.indexOf("\n\n");
    int net = part.indexOf("\r\n\r\n");
    boolean crlf = net >= 0 && (unix < 0 || net < unix);
    int end = crlf ? net : unix;
    if (end < 0) {
      return new MimePart("", part);
    }
    String head = part.substring(0, end).replace("\r", "");
    return new MimePart(
        head.replace("\n\t", " ").replace("\n ", " "), part.substring(end + (crlf ? 4 : 2)));
  }

  /** The value of a header field; empty where there is none. */
  private String field(String name) {
    return head.lines()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst()
        .orElse("");
  }

  private @Nullable String parameter(String name) {
    String type = field("content-type");
    int at = type.toLowerCase(Locale.ROOT).indexOf(name + "=");
    if (at < 0) {
      return null;
    }
    String value = type.substring(at + name.length() + 1).strip();
    if (value.startsWith("\"")) {
      int end = value.indexOf('"', 1);
      return end < 0 ? value.substring(1) : value.substring(1, end);
    }
    int end = value.indexOf(';');
    return (end < 0 ? value : value.substring(0, end)).strip();
  }

  /** The charset that it names, or null. */
  @Nullable Charset charset() {
    String name = parameter("charset");
    try {
      return name == null ? null : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Its bytes before they were made fit for sending. */
  byte[] body() {
    return switch (field("content-transfer-encoding").toLowerCase(Locale.ROOT)) {
      case "base64" ->
          Base64.getMimeDecoder().decode(content.getBytes(StandardCharsets.ISO_8859_1));
      case "quoted-printable" -> unquoted();
      default -> content.getBytes(StandardCharsets.ISO_8859_1);
    };
  }

  private byte[] unquoted() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length());
    int at = 0;
    while (at < content.length()) {
      char c = content.charAt(at);
      if (c != '=') {
        bytes.write(c);
        at++;
      } else if (content.startsWith("\r\n", at + 1)) {
        at += 3;
      } else if (content.startsWith("\n", at + 1)) {
        at += 2;
      } else {
        at += writeQuoted(bytes, at);
      }
    }
    return bytes.toByteArray();
  }

  /** Writes the byte of {@code =C3}, or the sign itself, and tells how many characters it took. */
  private int writeQuoted(ByteArrayOutputStream bytes, int at) {
    int high = at + 2 < content.length() ? Character.digit(content.charAt(at + 1), 16) : -1;
    int low = at + 2 < content.length() ? Character.digit(content.charAt(at + 2), 16) : -1;
    boolean quoted = high >= 0 && low >= 0;
    bytes.write(quoted ? high * 16 + low : '=');
    return quoted ? 3 : 1;
  }
}
