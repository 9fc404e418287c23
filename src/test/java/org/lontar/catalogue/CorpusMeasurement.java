package org.lontar.catalogue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Described;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.DocumentText;
import org.lontar.document.RoleDate;
import org.lontar.testkit.corpus.ExpectedDocument;

/**
 * Prints where the catalogue differs from what the sample corpus expects: {@code CorpusMeasurement
 * DIR}.
 */
public final class CorpusMeasurement {
  private CorpusMeasurement() {}

  /** Reads the folder with the extractor and prints each difference. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Cataloguer cataloguer = new Cataloguer(Vocabularies.load(Optional.empty()));
    Map<String, DocumentText> texts = Extracted.folder(Path.of(args[0]));
    for (ExpectedDocument expected : ExpectedDocument.all()) {
      DocumentText text = texts.get(expected.location());
      if (text == null) {
        out.println(expected.location() + ": not read");
        continue;
      }
      Description description = cataloguer.describe(text, expected.location());
      DocumentMetadata m = description.metadata();
      String at = expected.location();
      differ(out, at, "year", expected.year(), m.year());
      differ(out, at, "date", expected.date(), m.date());
      differ(out, at, "chairmanship", expected.chairmanship(), m.chairmanship());
      differ(
          out,
          at,
          "type",
          expected.type(),
          m.type() == null ? null : m.type().with(m.type().value().code()));
      differ(out, at, "language", expected.language(), m.language());
      List<String> sectors = m.sectors().stream().map(Described::value).sorted().toList();
      if (!expected.sectors().equals(List.of("?")) && !sectors.equals(expected.sectors())) {
        out.println(
            at
                + " sectors: wanted "
                + expected.sectors()
                + " found "
                + m.sectors().stream().map(s -> s.value() + " (" + s.evidence() + ")").toList());
      }
      for (Described<?> d : StatedEvidence.all(m)) {
        if (!StatedEvidence.stands(d, text)) {
          out.println(at + " EVIDENCE not in its part: " + d);
        }
      }
      for (Described<RoleDate> d : m.dates()) {
        if (args.length > 1) {
          out.println(at + "    " + d);
        }
      }
    }
  }

  private static void differ(
      PrintStream out, String at, String field, String wanted, @Nullable Described<?> found) {
    String value = found == null ? "" : found.value().toString();
    if (!wanted.equals("?") && !wanted.equals(value)) {
      out.println(
          at
              + " "
              + field
              + ": wanted ["
              + wanted
              + "] found ["
              + value
              + "] "
              + (found == null ? "" : found.origin().code() + ": " + found.evidence()));
    }
  }
}
