package org.lontar.catalogue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Described;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.DocumentText;

/**
 * Measures the catalogue on labelled pages, read by the portal's own extractor: {@code
 * CatalogueMeasurement DIR}, where DIR holds {@code labels.csv} and the pages that it names. A
 * label that is blank says that the text supports none.
 */
public final class CatalogueMeasurement {
  private static final List<String> FIELDS =
      List.of("year", "date", "chairmanship", "type", "language");

  private final PrintStream out;
  private final Map<String, FieldTally> tallies = new LinkedHashMap<>();
  private final SectorTally sectors = new SectorTally();
  private int unsupported;

  /** How often a field was right, wrong or missing where it is labelled, and given where not. */
  private static final class FieldTally {
    int right;
    int wrong;
    int missing;
    int invented;
    int blank;

    void add(String wanted, String found) {
      if (wanted.isEmpty()) {
        blank++;
        invented += found.isEmpty() ? 0 : 1;
      } else if (found.isEmpty()) {
        missing++;
      } else if (found.equals(wanted)) {
        right++;
      } else {
        wrong++;
      }
    }

    int labelled() {
      return right + wrong + missing;
    }
  }

  /** Sectors over all pages together: a micro average. */
  private static final class SectorTally {
    int right;
    int found;
    int wanted;

    void add(Set<String> wantedCodes, Set<String> foundCodes) {
      wanted += wantedCodes.size();
      found += foundCodes.size();
      right += (int) foundCodes.stream().filter(wantedCodes::contains).count();
    }

    double precision() {
      return (double) right / Math.max(1, found);
    }

    double recall() {
      return (double) right / Math.max(1, wanted);
    }

    double f1() {
      return 2.0 * right / Math.max(1, found + wanted);
    }
  }

  private CatalogueMeasurement(PrintStream out) {
    this.out = out;
  }

  /** Prints each difference, then the figures. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new CatalogueMeasurement(out).run(Path.of(args[0]));
  }

  private void run(Path folder) throws IOException {
    Cataloguer cataloguer = new Cataloguer(Vocabularies.load(Optional.empty()));
    Map<String, DocumentText> texts = Extracted.folder(folder);
    for (LabelledPage page : LabelledPage.all(folder)) {
      DocumentText text = texts.get(page.file());
      if (text == null) {
        out.printf("%s: not read%n", page.file());
      } else {
        compare(page, cataloguer.describe(text, page.file()));
      }
    }
    report();
  }

  private void compare(LabelledPage page, Description description) {
    DocumentMetadata m = description.metadata();
    one(page, "year", m.year());
    one(page, "date", m.date());
    one(page, "chairmanship", m.chairmanship());
    one(page, "type", m.type() == null ? null : m.type().with(m.type().value().code()));
    one(page, "language", m.language());
    sectors(page, m.sectors());
    for (Described<?> described : StatedEvidence.all(m)) {
      if (!StatedEvidence.stands(described, description.text())) {
        unsupported++;
        out.printf("%s evidence stands nowhere: %s%n", page.file(), described);
      }
    }
  }

  private void one(LabelledPage page, String field, @Nullable Described<?> described) {
    String wanted = page.label(field);
    String found = described == null ? "" : described.value().toString();
    tallies.computeIfAbsent(field, key -> new FieldTally()).add(wanted, found);
    if (!wanted.equals(found)) {
      String why = described == null ? "" : described.origin().code() + ": " + described.evidence();
      differ(page, field, wanted, found, why);
    }
  }

  private void sectors(LabelledPage page, List<Described<String>> described) {
    Set<String> found =
        described.stream().map(Described::value).collect(Collectors.toCollection(TreeSet::new));
    sectors.add(page.sectors(), found);
    if (!found.equals(page.sectors())) {
      String why = described.stream().map(d -> d.value() + " (" + d.evidence() + ")").toList() + "";
      differ(page, "sectors", page.sectors().toString(), found.toString(), why);
    }
  }

  private void differ(LabelledPage page, String field, String wanted, String found, String why) {
    out.printf(
        "%s %s: wanted [%s] found [%s] %s %s%n",
        page.file(), field, wanted, found, why, page.label("text_is"));
  }

  private void report() {
    int invented = 0;
    int blank = 0;
    for (String field : FIELDS) {
      FieldTally t = tallies.getOrDefault(field, new FieldTally());
      out.printf(
          "%-13s right %d of %d (%.3f), wrong %d, missing %d; invented %d of %d blank%n",
          field,
          t.right,
          t.labelled(),
          (double) t.right / Math.max(1, t.labelled()),
          t.wrong,
          t.missing,
          t.invented,
          t.blank);
      invented += t.invented;
      blank += t.blank;
    }
    out.printf(
        "sectors       precision %.3f recall %.3f F1 %.3f%n",
        sectors.precision(), sectors.recall(), sectors.f1());
    out.printf(
        "invention     %d of %d (%.3f)%nevidence that stands nowhere: %d%n",
        invented, blank, (double) invented / Math.max(1, blank), unsupported);
  }
}
