package org.lontar.catalogue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lontar.document.DocumentText;
import org.lontar.document.Paragraph;

/**
 * Prints what the catalogue makes of plain texts and clean pages: {@code DescriptionPrinter FILE…}.
 */
public final class DescriptionPrinter {
  private DescriptionPrinter() {}

  /** Prints each file's description. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Cataloguer cataloguer = new Cataloguer(Vocabularies.load(Optional.empty()));
    for (String arg : args) {
      String content = Files.readString(Path.of(arg), StandardCharsets.UTF_8);
      DocumentText text =
          content.contains("<html") ? PageReading.ofHtml(content) : PageReading.ofPlain(content);
      Description description = cataloguer.describe(text, Path.of(arg).getFileName().toString());
      out.println("== " + description.title());
      StatedEvidence.all(description.metadata()).forEach(d -> out.println("   " + d));
      for (Paragraph p : description.text().paragraphs()) {
        out.println(
            "   "
                + p.anchor()
                + " "
                + p.number()
                + " "
                + p.language()
                + " "
                + p.sectors()
                + " "
                + p.text().substring(0, Math.min(60, p.text().length())));
      }
    }
  }
}
