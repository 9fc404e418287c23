package org.lontar.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;
import org.apache.tika.metadata.TIFF;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentText;
import org.lontar.document.EmbeddedField;
import org.lontar.extract.ocr.OcrNotes;
import org.lontar.extract.ocr.OcrSetup;

/**
 * Makes the outcome of one part (a file or an entry) from what a parser said of it: whether it was
 * read, is of no use to a reader or failed, with the reason. Runs in the worker. One thread.
 */
final class PartReader {

  private static final int MAX_PARAGRAPHS = 100_000;
  private static final int MAX_PAGES_NAMED = 10;
  private static final int SMALLEST_PAGE_PIXELS = 100;
  private static final String PDF_TYPE = "application/pdf";

  private final TextAssembler assembler;
  private final MimeTypes types = MimeTypes.getDefaultMimeTypes();
  private final ExtractionLimits limits;
  private final OcrSetup ocr;

  /** Reads parts within {@code limits}; {@code ocr} says whether pictures were read. */
  PartReader(TextAssembler assembler, ExtractionLimits limits, OcrSetup ocr) {
    this.assembler = assembler;
    this.limits = limits;
    this.ocr = ocr;
  }

  /**
   * What a parser left of a part.
   *
   * @param bytes its bytes
   * @param name the file's name; null where it has none
   * @param metadata its metadata
   * @param xhtml its body, empty where there is none
   * @param isCut whether characters were dropped
   * @param failure the stack trace of what was thrown; null where nothing was
   * @param hasEntries whether entries of it were seen
   * @param warnings what is known already
   * @param pictures what became of its pictures
   */
  record Parsed(
      PartBytes bytes,
      @Nullable String name,
      Metadata metadata,
      String xhtml,
      boolean isCut,
      @Nullable String failure,
      boolean hasEntries,
      List<String> warnings,
      OcrNotes pictures) {

    String mediaType() {
      return MediaKinds.plain(metadata.get(HttpHeaders.CONTENT_TYPE));
    }

    boolean isCutOff() {
      return FileEnd.isMissing(bytes, mediaType());
    }
  }

  /** The outcome of the part, without its entries. */
  Extraction read(Parsed part) {
    String mediaType = part.mediaType();
    if (MediaKinds.isArchive(mediaType) && part.hasEntries()) {
      return container(part);
    }
    Optional<String> wordless = MediaKinds.whyWordless(mediaType);
    if (wordless.isPresent()) {
      return wordless(part, wordless.get());
    }
    if (part.failure() != null) {
      return new Extraction.Failed("extract", FailureReasons.of(part.failure()));
    }
    if (MediaKinds.isArchive(mediaType)) {
      return new Extraction.Skipped("extract", "it holds no documents");
    }
    if (MediaKinds.isPicture(mediaType) && isSmall(part.metadata())) {
      return new Extraction.Skipped("detect", "it is too small a picture to hold a text");
    }
    DocumentText text = assembler.assemble(mediaType, part.xhtml(), fields(part), warnings(part));
    if (text.paragraphs().isEmpty() && !(part.hasEntries() && MediaKinds.isMail(mediaType))) {
      return withoutText(part, text);
    }
    return new Extraction.Extracted(bounded(text), List.of());
  }

  /** Its own metadata, and what was read from pictures. */
  private static List<EmbeddedField> fields(Parsed part) {
    List<EmbeddedField> fields = new ArrayList<>(FileFields.of(part.metadata(), part.mediaType()));
    if (part.pictures().hasRead()) {
      fields.add(new EmbeddedField("ocr:pages", part.pictures().pages()));
      fields.add(new EmbeddedField("ocr:languages", part.pictures().languages()));
    }
    return fields;
  }

  private static boolean isSmall(Metadata metadata) {
    Integer width = metadata.getInt(TIFF.IMAGE_WIDTH);
    Integer height = metadata.getInt(TIFF.IMAGE_LENGTH);
    return width != null && height != null && Math.min(width, height) < SMALLEST_PAGE_PIXELS;
  }

  private Extraction container(Parsed part) {
    List<String> warnings = new ArrayList<>(warnings(part));
    if (part.failure() != null) {
      warnings.add("Its entries could not all be read: " + FailureReasons.of(part.failure()) + ".");
    }
    return new Extraction.Extracted(
        new DocumentText(
            part.mediaType(),
            null,
            List.of(),
            List.of(),
            FileFields.of(part.metadata(), part.mediaType()),
            warnings),
        List.of());
  }

  /** A name that promises a document over bytes that are none is a broken document. */
  private Extraction wordless(Parsed part, String reason) {
    String promised = typeByName(part.name());
    if (part.mediaType().equals("application/octet-stream")
        && MediaKinds.whyWordless(promised).isEmpty()) {
      return new Extraction.Failed(
          "detect",
          "its name promises "
              + promised
              + ", but its bytes are nothing of the kind; it may be"
              + " damaged, fetch it again");
    }
    return new Extraction.Skipped("detect", reason);
  }

  /**
   * A file of pictures is a document all the same: its metadata can be found, and it is doubted.
   */
  private Extraction withoutText(Parsed part, DocumentText text) {
    boolean isPdf = part.mediaType().equals(PDF_TYPE);
    if (!isPdf && !MediaKinds.isPicture(part.mediaType())) {
      return new Extraction.Skipped("extract", "it holds no text");
    }
    if (isPdf && part.isCutOff()) {
      return new Extraction.Failed(
          "extract", "it is cut off or damaged; fetch it again from its source");
    }
    return new Extraction.Extracted(text.withWarning(whyNoText(part)), List.of());
  }

  private String whyNoText(Parsed part) {
    if (!ocr.isOn()) {
      return "It has no text but pictures, and pictures are not read here: install Tesseract, or"
          + " run the file through OCR.";
    }
    return part.pictures().hasUnread()
        ? "None of its words could be read."
        : "No words were found in its pictures.";
  }

  private List<String> warnings(Parsed part) {
    List<String> warnings = new ArrayList<>(part.warnings());
    mislabelled(part).ifPresent(warnings::add);
    if (part.isCut()
        || "true".equals(part.metadata().get(TikaCoreProperties.WRITE_LIMIT_REACHED))) {
      warnings.add(
          "Only its first " + limits.maxTextChars() + " characters were read (limit of text).");
    }
    if (part.isCutOff()) {
      warnings.add("The file ends before it should: text may be missing at its end.");
    }
    if (part.metadata().get(TikaCoreProperties.TRUNCATED_METADATA) != null) {
      warnings.add("Not all of the file's own metadata were kept (limit of metadata).");
    }
    if (part.metadata().getValues(TikaCoreProperties.TIKA_META_EXCEPTION_WARNING).length > 0) {
      warnings.add("Parts of the file are damaged: text may be missing.");
    }
    warnings.addAll(part.pictures().sentences());
    pagesWithoutText(part).ifPresent(warnings::add);
    return warnings;
  }

  private static Optional<String> pagesWithoutText(Parsed part) {
    int pages = part.metadata().getValues(PDF.CHARACTERS_PER_PAGE).length;
    List<String> empty =
        part.pictures().pagesWithoutWords().stream().map(page -> Integer.toString(page)).toList();
    if (empty.isEmpty() || empty.size() == pages) {
      return Optional.empty();
    }
    String named = String.join(", ", empty.subList(0, Math.min(MAX_PAGES_NAMED, empty.size())));
    String more = empty.size() > MAX_PAGES_NAMED ? " and others" : "";
    return Optional.of(
        "Without text (blank, or an image): page " + named + more + " of " + pages + ".");
  }

  private Optional<String> mislabelled(Parsed part) {
    String promised = typeByName(part.name());
    String found = part.mediaType();
    if (promised.equals("application/octet-stream")
        || (promised.equals("text/plain") && isWritten(found))
        || isSame(promised, found)) {
      return Optional.empty();
    }
    return Optional.of("Its name promises " + promised + "; it was read as " + found + ".");
  }

  /** Anything that is written in letters may well be called {@code .txt}. */
  private boolean isWritten(String mediaType) {
    return mediaType.startsWith("text/")
        || types
            .getMediaTypeRegistry()
            .isSpecializationOf(MediaType.parse(mediaType), MediaType.TEXT_PLAIN);
  }

  private boolean isSame(String promised, String found) {
    MediaTypeRegistry registry = types.getMediaTypeRegistry();
    MediaType one = registry.normalize(MediaType.parse(promised));
    MediaType other = registry.normalize(MediaType.parse(found));
    return one.equals(other)
        || registry.isSpecializationOf(other, one)
        || (registry.isSpecializationOf(one, other) && !MediaKinds.isArchive(found));
  }

  private String typeByName(@Nullable String name) {
    Metadata nameAlone = new Metadata();
    nameAlone.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    try {
      return MediaKinds.plain(types.detect(null, nameAlone).toString());
    } catch (IOException e) {
      throw new UncheckedIOException("nothing is read to tell a type by name", e);
    }
  }

  private static DocumentText bounded(DocumentText text) {
    if (text.paragraphs().size() <= MAX_PARAGRAPHS) {
      return text;
    }
    List<String> warnings = new ArrayList<>(text.warnings());
    warnings.add("Only its first " + MAX_PARAGRAPHS + " paragraphs were kept (limit of text).");
    return text.withParagraphs(text.paragraphs().subList(0, MAX_PARAGRAPHS)).withWarnings(warnings);
  }
}
