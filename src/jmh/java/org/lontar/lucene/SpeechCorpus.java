package org.lontar.lucene;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.lontar.document.SourceDocument;
import org.lontar.testkit.Documents;

/**
 * Real speeches, cut into sections of a few paragraphs: one document a section. The file is a
 * gzipped JSON Lines file whose lines have {@code id}, {@code title}, {@code date} (a year) and
 * {@code text}.
 */
final class SpeechCorpus {

  private static final int SECTION_CHARS = 2_000;

  /**
   * One document.
   *
   * @param id of its own
   * @param title of the speech
   * @param year of the speech
   * @param country whose speech it is
   * @param paragraphs of the section
   */
  private record Section(
      String id, String title, int year, String country, List<String> paragraphs) {

    /** A document with two labels of twenty as its sectors, and one of twelve as its type. */
    SourceDocument toDocument() {
      int hash = Math.abs(id.hashCode() % 4_800);
      return Documents.doc(id)
          .title(title)
          .year(year)
          .chairmanship(country)
          .sectors("topic-" + hash % 20, "topic-" + hash / 20 % 20)
          .type("kind-" + hash / 400)
          .paragraphs(paragraphs.toArray(String[]::new))
          .build();
    }
  }

  private SpeechCorpus() {}

  /** Shows the sections in order, at most {@code limit}, as documents of the portal. */
  static void read(Path file, int limit, Consumer<SourceDocument> visitor) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    int shown = 0;
    try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null && shown < limit; line = lines.readLine()) {
        for (Section section : sections(mapper.readTree(line))) {
          if (shown++ < limit) {
            visitor.accept(section.toDocument());
          }
        }
      }
    }
  }

  private static List<Section> sections(JsonNode speech) {
    List<Section> sections = new ArrayList<>();
    List<String> paragraphs = new ArrayList<>();
    int chars = 0;
    for (String paragraph : speech.path("text").asText().split("\n", -1)) {
      if (!paragraph.isBlank()) {
        paragraphs.add(paragraph.strip());
        chars += paragraph.length();
      }
      if (chars >= SECTION_CHARS) {
        sections.add(section(speech, sections.size(), paragraphs));
        paragraphs.clear();
        chars = 0;
      }
    }
    if (!paragraphs.isEmpty()) {
      sections.add(section(speech, sections.size(), paragraphs));
    }
    return sections;
  }

  private static Section section(JsonNode speech, int number, List<String> paragraphs) {
    String id = speech.path("id").asText();
    return new Section(
        id + "-" + number,
        speech.path("title").asText(),
        Integer.parseInt(speech.path("date").asText()),
        id.split("-", -1)[1].toLowerCase(Locale.ROOT),
        List.copyOf(paragraphs));
  }
}
