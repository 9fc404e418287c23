package org.lontar.catalogue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Described;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.DocumentText;
import org.lontar.document.Part;

/**
 * Measures the catalogue on labelled pages: {@code CatalogueMeasurement DIR}, where DIR holds
 * {@code labels.csv} and the pages that it names. A label that is blank says that the text supports
 * none.
 */
public final class CatalogueMeasurement {
  private static final List<String> SINGLE =
      List.of("year", "date", "chairmanship", "type", "language");

  private final PrintStream out;
  private final Map<String, int[]> counts = new LinkedHashMap<>();
  private int sectorsRight;
  private int sectorsWrong;
  private int sectorsMissed;
  private int unsupported;

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
    List<Map<String, String>> rows =
        rows(Files.readString(folder.resolve("labels.csv"), StandardCharsets.UTF_8));
    for (Map<String, String> row : rows) {
      String file = row.getOrDefault("file", "");
      String html = Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
      DocumentText text = PageReading.ofHtml(html);
      compare(row, text, cataloguer.describe(text, file));
    }
    report();
  }

  private void compare(Map<String, String> row, DocumentText text, Description description) {
    DocumentMetadata m = description.metadata();
    one(row, "year", m.year(), value(m.year()));
    one(row, "date", m.date(), value(m.date()));
    one(row, "chairmanship", m.chairmanship(), value(m.chairmanship()));
    one(row, "type", m.type(), m.type() == null ? "" : m.type().value().code());
    one(row, "language", m.language(), value(m.language()));
    sectors(row, m);
    evidence(row, text, m);
  }

  private static String value(@Nullable Described<?> described) {
    return described == null ? "" : described.value().toString();
  }

  private void one(
      Map<String, String> row, String field, @Nullable Described<?> described, String found) {
    String wanted = row.getOrDefault(field, "");
    int[] count = counts.computeIfAbsent(field, key -> new int[5]);
    if (wanted.isEmpty()) {
      count[3]++;
      count[2] += found.isEmpty() ? 0 : 1;
    } else {
      count[1]++;
      count[0] += wanted.equals(found) ? 1 : 0;
      count[4] += found.isEmpty() ? 1 : 0;
    }
    if (!wanted.equals(found)) {
      out.printf(
          "%s %s: wanted [%s] found [%s] %s %s%n",
          row.get("file"),
          field,
          wanted,
          found,
          described == null ? "" : described.origin().code() + ": " + described.evidence(),
          row.get("text_is"));
    }
  }

  private void sectors(Map<String, String> row, DocumentMetadata m) {
    TreeSet<String> wanted = new TreeSet<>();
    if (!row.getOrDefault("sectors", "").isEmpty()) {
      wanted.addAll(Arrays.asList(row.getOrDefault("sectors", "").split(";", -1)));
    }
    TreeSet<String> found = new TreeSet<>(m.sectors().stream().map(Described::value).toList());
    TreeSet<String> right = new TreeSet<>(wanted);
    right.retainAll(found);
    sectorsRight += right.size();
    sectorsWrong += found.size() - right.size();
    sectorsMissed += wanted.size() - right.size();
    if (!wanted.equals(found)) {
      out.printf(
          "%s sectors: wanted %s found %s %s%n",
          row.get("file"),
          wanted,
          m.sectors().stream().map(s -> s.value() + " (" + s.evidence() + ")").toList(),
          row.get("text_is"));
    }
  }

  private void evidence(Map<String, String> row, DocumentText text, DocumentMetadata m) {
    for (Described<?> described : StatedEvidence.all(m)) {
      if (!StatedEvidence.stands(described, text)) {
        unsupported++;
        Part part = described.part();
        out.printf("%s evidence not in %s: %s%n", row.get("file"), part, described.evidence());
      }
    }
  }

  private void report() {
    for (String field : SINGLE) {
      int[] c = counts.getOrDefault(field, new int[5]);
      out.printf(
          "%-13s right %d of %d (%.3f), missing %d; invented %d of %d blank%n",
          field, c[0], c[1], c[1] == 0 ? 1 : (double) c[0] / c[1], c[4], c[2], c[3]);
    }
    int invented = counts.values().stream().mapToInt(c -> c[2]).sum();
    int blank = counts.values().stream().mapToInt(c -> c[3]).sum();
    double precision = (double) sectorsRight / Math.max(1, sectorsRight + sectorsWrong);
    double recall = (double) sectorsRight / Math.max(1, sectorsRight + sectorsMissed);
    out.printf(
        "sectors       precision %.3f recall %.3f F1 %.3f%n",
        precision, recall, 2 * precision * recall / Math.max(1e-9, precision + recall));
    out.printf(
        "invention     %d of %d (%.3f)%nevidence not in its part: %d%n",
        invented, blank, (double) invented / Math.max(1, blank), unsupported);
  }

  /** The rows of a CSV file with quoted fields, by its header. */
  private static List<Map<String, String>> rows(String csv) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (c == '"' && quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        field.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        line.add(field.toString().strip());
        field.setLength(0);
        if (c == '\n') {
          lines.add(line);
          line = new ArrayList<>();
        }
      } else {
        field.append(c);
      }
    }
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> values : lines.subList(1, lines.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < Math.min(values.size(), lines.get(0).size()); i++) {
        row.put(lines.get(0).get(i), values.get(i));
      }
      rows.add(row);
    }
    return rows;
  }
}
