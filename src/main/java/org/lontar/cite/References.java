package org.lontar.cite;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lontar.cite.Reference.Addresses;
import org.lontar.cite.Reference.CitedParagraph;
import org.lontar.cite.Reference.Publication;
import org.lontar.document.CatalogueRecord;
import org.lontar.document.DateRole;
import org.lontar.document.Described;
import org.lontar.document.Dimension;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.Labels;
import org.lontar.document.Paragraph;
import org.lontar.document.PartialDate;
import org.lontar.document.SeriesMeeting;
import org.lontar.document.TypeAndForm;

/** Makes references of what the catalogue says of documents. Immutable, thread-safe. */
public final class References {
  /** A title beyond this is a text; citations cut it. */
  private static final int MAX_TITLE_CHARS = 1_000;

  private static final int MAX_VALUE_CHARS = 300;
  private static final int MAX_ADDRESS_CHARS = 2_000;
  private static final int MAX_QUOTE_CHARS = 20_000;

  private final Labels labels;
  private final Authors authors;

  /** Makes references with these names of codes. */
  public References(Labels labels) {
    this.labels = labels;
    this.authors = new Authors(labels);
  }

  /**
   * The reference to a whole document.
   *
   * @param permalink the document's address at this portal, whole
   */
  public Reference of(CatalogueRecord document, String permalink) {
    return of(document, permalink, null);
  }

  /**
   * The reference to one paragraph of it.
   *
   * @param permalink the paragraph's permanent link, whole
   */
  public Reference of(CatalogueRecord document, Paragraph paragraph, String permalink) {
    String quote = cut(PlainLine.of(paragraph.text()), MAX_QUOTE_CHARS);
    return of(
        document, permalink, new CitedParagraph(paragraph.anchor(), Locators.of(paragraph), quote));
  }

  private Reference of(
      CatalogueRecord document, String permalink, @Nullable CitedParagraph paragraph) {
    DocumentMetadata metadata = document.metadata();
    Described<TypeAndForm> described = metadata.type();
    ReferenceType type =
        described == null ? ReferenceType.DOCUMENT : ReferenceType.ofCode(described.value().code());
    String title = cut(PlainLine.of(document.title()), MAX_TITLE_CHARS);
    List<Author> written = authors.of(metadata, type);
    return new Reference(
        document.id(),
        type,
        title.isEmpty() ? document.id().value() : title,
        written,
        date(metadata),
        publication(metadata, type, title, written),
        new Addresses(permalink, published(metadata)),
        paragraph);
  }

  private Publication publication(
      DocumentMetadata metadata, ReferenceType type, String title, List<Author> written) {
    boolean isNews = type == ReferenceType.NEWS_ARTICLE;
    String source = value(metadata.source());
    boolean isOther = source != null && !Authors.hold(written, source);
    return new Publication(
        isNews ? source : null,
        !isNews && isOther ? source : null,
        // Where a reporter writes from is not where the paper is published.
        isNews ? null : value(metadata.place()),
        isNews ? null : unlessIn(title, genre(metadata)),
        isNews ? null : event(metadata, title),
        value(metadata.language()));
  }

  private @Nullable String genre(DocumentMetadata metadata) {
    Described<TypeAndForm> type = metadata.type();
    if (type == null) {
      return null;
    }
    String form = type.value().form();
    String code = type.value().code();
    boolean isNamed = form != null || !code.equals("other");
    return isNamed ? line(form == null ? labels.label(Dimension.TYPE, code) : form) : null;
  }

  private @Nullable String event(DocumentMetadata metadata, String title) {
    if (metadata.series().isEmpty()) {
      return null;
    }
    SeriesMeeting meeting = metadata.series().getFirst().value();
    String name = unlessIn(title, line(labels.label(Dimension.SERIES, meeting.code())));
    Integer ordinal = meeting.ordinal();
    return ordinal == null || name == null ? name : ordinal(ordinal) + " " + name;
  }

  /** {@code 32nd}. */
  private static String ordinal(int number) {
    int tens = number % 100;
    String ending =
        tens >= 11 && tens <= 13
            ? "th"
            : switch (number % 10) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return number + ending;
  }

  /** What the title says already is not said again. */
  private static @Nullable String unlessIn(String title, @Nullable String words) {
    return words == null || title.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT))
        ? null
        : words;
  }

  /** The date that stands for the document, else one that is known less well, else the year. */
  private static @Nullable PartialDate date(DocumentMetadata metadata) {
    Described<PartialDate> date = metadata.date();
    if (date != null) {
      return date.value();
    }
    PartialDate less =
        Stream.of(DateRole.ISSUED, DateRole.SIGNED, DateRole.EVENT_END, DateRole.PUBLISHED)
            .map(role -> first(metadata, role))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    Described<Integer> year = metadata.year();
    if (year == null || (less != null && less.year() == year.value())) {
      return less;
    }
    return PartialDate.ofYear(year.value());
  }

  private static @Nullable PartialDate first(DocumentMetadata metadata, DateRole role) {
    return metadata.dates().stream()
        .filter(date -> date.value().role() == role)
        .map(date -> date.value().date())
        .findFirst()
        .orElse(null);
  }

  /** Only what a browser may follow, and only as an address is written. */
  private static @Nullable String published(DocumentMetadata metadata) {
    Described<String> url = metadata.url();
    if (url == null || url.value().length() > MAX_ADDRESS_CHARS) {
      return null;
    }
    try {
      URI address = new URI(url.value().strip());
      String scheme = address.getScheme();
      boolean isWeb = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
      return isWeb && address.getHost() != null ? address.toASCIIString() : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static @Nullable String value(@Nullable Described<String> described) {
    return described == null ? null : line(described.value());
  }

  private static @Nullable String line(String text) {
    String line = cut(PlainLine.of(text), MAX_VALUE_CHARS);
    return line.isEmpty() ? null : line;
  }

  private static String cut(String text, int mostChars) {
    if (text.codePointCount(0, text.length()) <= mostChars) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, mostChars - 1)) + "…";
  }
}
