package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lontar.document.DocumentText;
import org.lontar.document.EmbeddedField;
import org.lontar.document.Paragraph;
import org.lontar.document.ParagraphKind;

/**
 * Writes texts for tests: the first line is the title, each further line a paragraph; "3. …" is
 * numbered, "# …" a heading, "~ …" furniture, "@name = value" a field of the file.
 */
final class TextOf {
  private static final Cataloguer CATALOGUER = new Cataloguer(Vocabularies.load(Optional.empty()));
  private static final Pattern NUMBERED = Pattern.compile("(\\d+)\\. (.*)");

  private TextOf() {}

  static DocumentText lines(String... lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<String> furniture = new ArrayList<>();
    List<EmbeddedField> fields = new ArrayList<>();
    for (String line : List.of(lines).subList(1, lines.length)) {
      if (line.startsWith("~ ")) {
        furniture.add(line.substring(2));
      } else if (line.startsWith("@")) {
        int at = line.indexOf(" = ");
        fields.add(new EmbeddedField(line.substring(1, at), line.substring(at + 3)));
      } else {
        paragraphs.add(paragraph(line, paragraphs.size()));
      }
    }
    return new DocumentText("text/html", lines[0], paragraphs, furniture, fields, List.of());
  }

  private static Paragraph paragraph(String line, int index) {
    Matcher m = NUMBERED.matcher(line);
    if (m.matches()) {
      return Paragraph.read("p" + m.group(1), ParagraphKind.NUMBERED, m.group(1), null, m.group(2));
    }
    return line.startsWith("# ")
        ? Paragraph.read("h" + index, ParagraphKind.HEADING, null, null, line.substring(2))
        : Paragraph.read("u" + index, ParagraphKind.UNNUMBERED, null, null, line);
  }

  static Description described(String... lines) {
    return CATALOGUER.describe(lines(lines), "document.html");
  }

  static String value(
      org.lontar.document.@org.jspecify.annotations.Nullable Described<?> described) {
    return described == null ? "none" : described.value().toString();
  }
}
