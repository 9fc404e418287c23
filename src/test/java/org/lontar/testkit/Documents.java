package org.lontar.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Described;
import org.lontar.document.DocumentId;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.DocumentText;
import org.lontar.document.Doubt;
import org.lontar.document.Paragraph;
import org.lontar.document.ParagraphKind;
import org.lontar.document.PartialDate;
import org.lontar.document.Relation;
import org.lontar.document.Rival;
import org.lontar.document.SeriesMeeting;
import org.lontar.document.SourceDocument;
import org.lontar.document.TypeAndForm;

/** Builds documents for tests: {@code doc("a1").title("…").paragraphs("…").year(2024).build()}. */
public final class Documents {

  private final DocumentId id;
  private String title;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private @Nullable String language = "en";
  private @Nullable Integer year;
  private @Nullable PartialDate date;
  private @Nullable String type;
  private @Nullable String chairmanship;
  private @Nullable String source;
  private List<String> sectors = List.of();
  private List<SeriesMeeting> series = List.of();
  private List<String> bodies = List.of();
  private List<String> partners = List.of();
  private List<String> locations;
  private String contentHash;
  private @Nullable DocumentId container;
  private @Nullable Instant added;
  private @Nullable String titleRaw;
  private @Nullable String url;
  private List<Relation> relations = List.of();
  private List<Rival> rivals = List.of();
  private List<Doubt> doubts = List.of();

  private Documents(String id) {
    this.id = new DocumentId(id);
    this.title = "Document " + id;
    this.locations = List.of(id + ".txt");
    this.contentHash = "hash-of-" + id;
  }

  /** A document in English without a body or any metadata. */
  public static Documents doc(String id) {
    return new Documents(id);
  }

  /** Sets the title. */
  public Documents title(String newTitle) {
    title = newTitle;
    return this;
  }

  /** Adds numbered paragraphs: {@code p1}, {@code p2} and so on. */
  public Documents paragraphs(String... texts) {
    for (String text : texts) {
      String number = Integer.toString(paragraphs.size() + 1);
      paragraphs.add(Paragraph.read("p" + number, ParagraphKind.NUMBERED, number, null, text));
    }
    return this;
  }

  /** Adds a paragraph as it is. */
  public Documents paragraph(Paragraph paragraph) {
    paragraphs.add(paragraph);
    return this;
  }

  /** Sets the language, null for not known. */
  public Documents language(@Nullable String code) {
    language = code;
    return this;
  }

  /** Sets the year. */
  public Documents year(int newYear) {
    year = newYear;
    return this;
  }

  /** Sets the date, for example {@code 2024-09-26}; the year stays as it is. */
  public Documents date(String isoDay) {
    return date(PartialDate.ofDay(LocalDate.parse(isoDay)));
  }

  /** Sets the date; the year stays as it is. */
  public Documents date(PartialDate newDate) {
    date = newDate;
    return this;
  }

  /** Sets the code of the type. */
  public Documents type(String code) {
    type = code;
    return this;
  }

  /** Sets the code of the chair. */
  public Documents chairmanship(String code) {
    chairmanship = code;
    return this;
  }

  /** Sets the source. */
  public Documents source(String newSource) {
    source = newSource;
    return this;
  }

  /** Sets the codes of the sectors. */
  public Documents sectors(String... codes) {
    sectors = List.of(codes);
    return this;
  }

  /** Sets the codes of the series. */
  public Documents series(String... codes) {
    series = Stream.of(codes).map(code -> new SeriesMeeting(code, null)).toList();
    return this;
  }

  /** Sets the meetings. */
  public Documents meetings(SeriesMeeting... numbered) {
    series = List.of(numbered);
    return this;
  }

  /** Sets the codes of the bodies. */
  public Documents bodies(String... codes) {
    bodies = List.of(codes);
    return this;
  }

  /** Sets the codes of the partners. */
  public Documents partners(String... codes) {
    partners = List.of(codes);
    return this;
  }

  /** Sets where it lies; the first is its own. */
  public Documents locations(String... paths) {
    locations = List.of(paths);
    return this;
  }

  /** Sets the hash of its bytes. */
  public Documents contentHash(String hash) {
    contentHash = hash;
    return this;
  }

  /** Sets the title as printed. */
  public Documents titleRaw(String printed) {
    titleRaw = printed;
    return this;
  }

  /** Sets its address on the web. */
  public Documents url(String address) {
    url = address;
    return this;
  }

  /** Sets what it tells of others. */
  public Documents relations(Relation... told) {
    relations = List.of(told);
    return this;
  }

  /** Sets the values that did not win. */
  public Documents rivals(Rival... lost) {
    rivals = List.of(lost);
    return this;
  }

  /** Sets what a librarian should look at. */
  public Documents doubts(Doubt... seen) {
    doubts = List.of(seen);
    return this;
  }

  /** Sets when it was first held. */
  public Documents added(String time) {
    added = Instant.parse(time);
    return this;
  }

  /** Makes it an entry of another document. */
  public Documents in(String containerId) {
    container = new DocumentId(containerId);
    return this;
  }

  /** The document. */
  public SourceDocument build() {
    DocumentText text =
        new DocumentText("text/plain", titleRaw, paragraphs, List.of(), List.of(), List.of());
    return new SourceDocument(
        id, title, text, metadata(), contentHash, 1_000, locations, container, added);
  }

  private DocumentMetadata metadata() {
    return new DocumentMetadata(
        described(type == null ? null : new TypeAndForm(type, null)),
        described(date),
        List.of(),
        described(year),
        described(chairmanship),
        all(sectors),
        all(series),
        all(bodies),
        all(partners),
        described(language),
        null,
        described(source),
        null,
        described(url),
        all(relations),
        rivals,
        doubts);
  }

  private static <T> @Nullable Described<T> described(@Nullable T value) {
    return value == null ? null : Described.inferred(value, "the test says so");
  }

  private static <T> List<Described<T>> all(List<T> values) {
    return values.stream().map(value -> Described.inferred(value, "the test says so")).toList();
  }
}
