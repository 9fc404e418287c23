package org.lontar.testkit.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import org.lontar.testkit.corpus.Manuscript.Block;

/**
 * Writes mails (.eml) of a text and one attachment; the title of the manuscript is the subject.
 *
 * @param date the header {@code Date}
 * @param attachmentName the name of the attached file
 * @param attachmentType the media type of the attached file
 * @param attachment the attached file, in base 64
 */
public record EmlWriter(
    String date, String attachmentName, String attachmentType, String attachment)
    implements ManuscriptWriter {

  private static final String BOUNDARY = "lontar-sample-part";

  /** A writer that attaches {@code bytes}. */
  public static EmlWriter attaching(String date, String name, String type, byte[] bytes) {
    String lines = Base64.getMimeEncoder().encodeToString(bytes);
    return new EmlWriter(date, name, type, lines);
  }

  @Override
  public byte[] write(Manuscript manuscript) {
    String mail =
        """
        Message-ID: <sample-1@lontar.example>
        Date: %s
        From: Library desk <library@lontar.example>
        To: Readers <readers@lontar.example>
        Subject: %s
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="%s"

        --%s
        Content-Type: text/plain; charset=UTF-8
        Content-Transfer-Encoding: 8bit

        %s

        --%s
        Content-Type: %s; name="%s"
        Content-Disposition: attachment; filename="%s"
        Content-Transfer-Encoding: base64

        %s
        --%s--
        """
            .formatted(
                date,
                manuscript.title(),
                BOUNDARY,
                BOUNDARY,
                body(manuscript),
                BOUNDARY,
                attachmentType,
                attachmentName,
                attachmentName,
                attachment.replace("\r", ""),
                BOUNDARY);
    return mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String body(Manuscript manuscript) {
    return manuscript.blocks().stream()
        .map(
            block ->
                switch (block) {
                  case Block.Text(var text) -> text;
                  case Block.Heading(var text) -> text;
                  case Block.Centered(var text) -> text;
                  case Block.Item(var text) -> "* " + text;
                  case Block.Table(var rows) ->
                      throw new IllegalArgumentException("no tables in a mail: " + rows);
                })
        .collect(Collectors.joining("\n\n"));
  }
}
