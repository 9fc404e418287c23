package org.lontar.testkit.corpus;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The binary documents of the sample corpus, made anew from their manuscripts.
 *
 * <p>Documents of plain text, HTML and JSON Lines are written by hand in {@code corpus} and are not
 * made here.
 */
public final class SampleCorpus {

  private static final String MANUSCRIPTS = "/corpus/manuscripts/";

  private final SortedMap<String, byte[]> files = new TreeMap<>();

  private SampleCorpus() {}

  /**
   * Writes the files into a corpus folder.
   *
   * @param arguments the folder; {@code corpus} when there is none
   */
  public static void main(String[] arguments) throws IOException {
    Path corpus = Path.of(arguments.length == 0 ? "corpus" : arguments[0]);
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      Path target = corpus.resolve(file.getKey());
      Files.createDirectories(target.resolveSibling("."));
      Files.write(target, file.getValue());
    }
  }

  /** The bytes of all binary documents, by location below the corpus folder. */
  public static SortedMap<String, byte[]> files() throws IOException {
    SampleCorpus corpus = new SampleCorpus();
    corpus.addPdfs();
    corpus.addOfficeFiles();
    corpus.addContainers();
    return corpus.files;
  }

  private void addPdfs() throws IOException {
    ManuscriptWriter text = new PdfWriter(1, List.of());
    ManuscriptWriter signed = new PdfWriter(1, List.of(manuscript("aha-centre-2011-signatures")));
    add("statements/", "health-ministers-siem-reap-2019", ".pdf", text);
    add("work-plans/", "ascc-blueprint-2025", ".pdf", text);
    add("reports/", "nargis-2008", ".pdf", text);
    add("agreements/", "aadmer-2005", ".pdf", new PdfWriter(2, List.of()));
    add("agreements/", "aha-centre-2011", ".pdf", signed);
    add("declarations/", "one-asean-one-response-2016", ".pdf", new ScanWriter());
  }

  private void addOfficeFiles() throws IOException {
    add("statements/", "summit-27-chairman-2015", ".docx", new DocxWriter());
    add("work-plans/", "haze-roadmap-2016", ".docx", new DocxWriter());
    add("guidelines/", "care-economy-2021", ".docx", new DocxWriter());
    add("statements/", "labour-ministers-hanoi-2010", ".rtf", new RtfWriter());
    add("declarations/", "kuala-lumpur-2015", ".odt", new OdtWriter());
    add("speeches/", "womens-day-2016", ".odt", new OdtWriter());
    add("reports/", "youth-development-index-2017", ".pptx", new PptxWriter());
    add("reports/", "ascc-blueprint-brief", ".epub", new EpubWriter());
    add("other/", "asean-summits", ".xlsx", new XlsxWriter());
    add("work-plans/", "enabling-masterplan-2018", ".xlsx", new XlsxWriter());
  }

  private void addContainers() throws IOException {
    ManuscriptWriter rtf = new RtfWriter();
    StoredZip zip =
        new StoredZip()
            .put(
                "ha-noi-2010.docx",
                new DocxWriter().write(manuscript("ha-noi-women-children-2010")))
            .put(
                "ministers/vientiane-2012.odt",
                new OdtWriter().write(manuscript("women-ministers-vientiane-2012")))
            .put(
                "plan-of-action-2015.rtf", rtf.write(manuscript("violence-against-children-2015")));
    files.put("archives/women-and-children.zip", zip.toBytes());
    byte[] glossary = rtf.write(manuscript("haze-glossary"));
    String date = "Mon, 03 Jun 2024 09:00:00 +0700";
    add(
        "mail/",
        "haze-reading-list",
        ".eml",
        EmlWriter.attaching(date, "haze-glossary.rtf", "application/rtf", glossary));
  }

  private void add(String folder, String name, String suffix, ManuscriptWriter writer)
      throws IOException {
    files.put(folder + name + suffix, writer.write(manuscript(name)));
  }

  private static Manuscript manuscript(String name) throws IOException {
    try (InputStream in = SampleCorpus.class.getResourceAsStream(MANUSCRIPTS + name + ".txt")) {
      if (in == null) {
        throw new FileNotFoundException("no manuscript " + name);
      }
      return Manuscript.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
