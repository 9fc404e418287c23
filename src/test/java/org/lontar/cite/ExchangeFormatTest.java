package org.lontar.cite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISLibrary;
import de.undercouch.citeproc.ris.RISParser;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXObject;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lontar.document.DocumentId;
import org.lontar.document.PartialDate;

/** Holds what is written against parsers that are not ours. */
class ExchangeFormatTest {
  private static final int DOCUMENTS = 1_000;

  private final List<Reference> references = new HostileReferences(5).next(DOCUMENTS);

  @Test
  void bibTexIsReadByJbibtex() throws Exception {
    BibTeXParser parser = new BibTeXParser();
    BibTeXDatabase read = parser.parse(new StringReader(written(ExchangeFormat.BIBTEX)));

    assertThat(parser.getExceptions()).isEmpty();
    List<BibTeXEntry> entries = new ArrayList<>(read.getEntries().values());
    assertThat(entries).hasSize(DOCUMENTS);
    for (int i = 0; i < DOCUMENTS; i++) {
      Reference reference = references.get(i);
      assertThat(plain(entries.get(i), "title")).isEqualTo(printed(reference.title()));
      assertThat(date(entries.get(i))).isEqualTo(dateOf(reference));
    }
  }

  @Test
  void bibTexIsReadByCiteproc() throws Exception {
    BibTeXConverter converter = new BibTeXConverter();
    byte[] text = written(ExchangeFormat.BIBTEX).getBytes(StandardCharsets.UTF_8);
    BibTeXDatabase read = converter.loadDatabase(new ByteArrayInputStream(text));
    Map<String, CSLItemData> items = converter.toItemData(read);

    assertThat(items).hasSize(DOCUMENTS);
    for (Reference reference : references) {
      CSLItemData item = Objects.requireNonNull(items.get(BibTexKey.of(reference)));
      assertThat(parts(item.getIssued())).isEqualTo(partsOf(reference.date()));
    }
  }

  @Test
  void risIsReadByCiteproc() throws Exception {
    RISLibrary read = new RISParser().parse(new StringReader(written(ExchangeFormat.RIS)));

    assertThat(read.getReferences()).hasSize(DOCUMENTS);
    for (int i = 0; i < DOCUMENTS; i++) {
      Reference reference = references.get(i);
      CSLItemData item = new RISConverter().toItemData(read.getReferences().get(i));
      assertThat(item.getTitle()).isEqualTo(reference.title());
      assertThat(parts(item.getIssued())).isEqualTo(partsOf(reference.date()));
    }
  }

  @Test
  void cslJsonIsReadByCiteprocAndByJackson() throws Exception {
    String text = written(ExchangeFormat.CSL_JSON);
    List<Object> read = new JsonParser(new JsonLexer(new StringReader(text))).parseArray();
    JsonNode tree = new ObjectMapper().readTree(text);

    assertThat(read).hasSize(DOCUMENTS);
    assertThat(tree).hasSize(DOCUMENTS);
    for (int i = 0; i < DOCUMENTS; i++) {
      Reference reference = references.get(i);
      CSLItemData item = CSLItemData.fromJson(fields(read.get(i)));
      assertThat(item.getTitle()).isEqualTo(reference.title());
      assertThat(tree.get(i).get("title").asText()).isEqualTo(reference.title());
      assertThat(parts(item.getIssued())).isEqualTo(partsOf(reference.date()));
      assertThat(item.getType()).isEqualTo(reference.type().csl());
    }
  }

  @Test
  void keysDifferWhereIdsDifferInCaseOrSignsAlone() {
    List<Reference> some = new HostileReferences(7).next(3);

    assertThat(references.stream().map(r -> BibTexKey.of(r).toLowerCase(Locale.ROOT)))
        .doesNotHaveDuplicates()
        .allMatch(key -> key.matches("[a-z0-9._-]+"));
    assertThat(key(some.getFirst(), "Ab")).isNotEqualToIgnoringCase(key(some.getFirst(), "ab"));
    assertThat(key(some.getFirst(), "a:b")).isNotEqualTo(key(some.getFirst(), "a_3a_b"));
  }

  private static String key(Reference like, String id) {
    return BibTexKey.of(
        new Reference(
            new DocumentId(id),
            like.type(),
            like.title(),
            like.authors(),
            like.date(),
            like.publication(),
            like.addresses(),
            like.paragraph()));
  }

  private String written(ExchangeFormat format) throws Exception {
    StringBuilder text = new StringBuilder();
    ReferenceWriter writer = format.writer(text);
    writer.begin();
    for (Reference reference : references) {
      writer.write(reference);
    }
    writer.end();
    return text.toString();
  }

  private static String plain(BibTeXEntry entry, String field) throws Exception {
    String tex = withoutHighPoints(entry.getField(new Key(field)).toUserString());
    List<LaTeXObject> parsed = new LaTeXParser().parse(new StringReader(tex));
    return new LaTeXPrinter().print(parsed);
  }

  /** TeX makes quotation marks of these two. */
  private static String printed(String title) {
    return withoutHighPoints(title.replace("'", "’").replace("`", "‘"));
  }

  /** Jbibtex reads no TeX with characters from U+3000 on. */
  private static String withoutHighPoints(String text) {
    return text.replaceAll("[^\\u0000-\\u2fff]", "?");
  }

  private static @Nullable String date(BibTeXEntry entry) {
    return Stream.of("date", "year")
        .map(name -> entry.getField(new Key(name)))
        .filter(Objects::nonNull)
        .map(Value::toUserString)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String dateOf(Reference reference) {
    return reference.date() == null ? null : reference.date().toString();
  }

  /** Citeproc keeps some dates as they are written, and leaves it to the style to read them. */
  private static @Nullable List<Integer> parts(@Nullable CSLDate date) {
    if (date == null) {
      return null;
    }
    String written = date.getRaw() == null ? date.getLiteral() : date.getRaw();
    if (date.getDateParts() != null) {
      return Arrays.stream(date.getDateParts()[0]).boxed().toList();
    }
    return written == null
        ? null
        : Arrays.stream(written.split("[-/]")).map(Integer::valueOf).toList();
  }

  private static @Nullable List<Integer> partsOf(@Nullable PartialDate date) {
    if (date == null) {
      return null;
    }
    return switch (date.precision()) {
      case DAY -> List.of(date.year(), date.start().getMonthValue(), date.start().getDayOfMonth());
      case MONTH -> List.of(date.year(), date.start().getMonthValue());
      case YEAR -> List.of(date.year());
    };
  }

  private static Map<String, Object> fields(Object item) {
    Map<String, Object> fields = new LinkedHashMap<>();
    ((Map<?, ?>) item).forEach((name, value) -> fields.put(name.toString(), value));
    return fields;
  }
}
