package org.lontar.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentText;

/**
 * Makes the outcome of one part (a file or an entry) from what a parser said of it: whether it was
 * read, is of no use to a reader or failed, with the reason. Runs in the worker. One thread.
 */
final class PartReader {

  private static final int MAX_PARAGRAPHS = 100_000;
  private static final int MAX_PAGES_NAMED = 10;
  private static final String PDF_TYPE = "application/pdf";

  private final TextAssembler assembler;
  private final MimeTypes types = MimeTypes.getDefaultMimeTypes();
  private final ExtractionLimits limits;

  /** Reads parts within {@code limits}. */
  PartReader(TextAssembler assembler, ExtractionLimits limits) {
    this.assembler = assembler;
    this.limits = limits;
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
   */
  record Parsed(
      PartBytes bytes,
      @Nullable String name,
      Metadata metadata,
      String xhtml,
      boolean isCut,
      @Nullable String failure,
      boolean hasEntries,
      List<String> warnings) {

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
    DocumentText text =
        assembler.assemble(
            mediaType, part.xhtml(), FileFields.of(part.metadata(), mediaType), warnings(part));
    if (text.paragraphs().isEmpty() && !(part.hasEntries() && MediaKinds.isMail(mediaType))) {
      return withoutText(part);
    }
    return new Extraction.Extracted(bounded(text), List.of());
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

  private static Extraction withoutText(Parsed part) {
    if (!part.mediaType().equals(PDF_TYPE)) {
      return new Extraction.Skipped("extract", "it holds no text");
    }
    return new Extraction.Failed(
        "extract",
        part.isCutOff()
            ? "it is cut off or damaged; fetch it again from its source"
            : "its pages are images without a text layer; run it through OCR first");
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
    pagesWithoutText(part).ifPresent(warnings::add);
    return warnings;
  }

  private static Optional<String> pagesWithoutText(Parsed part) {
    String[] charsPerPage = part.metadata().getValues(PDF.CHARACTERS_PER_PAGE);
    List<String> empty = new ArrayList<>();
    for (int page = 1; page <= charsPerPage.length; page++) {
      if (charsPerPage[page - 1].equals("0")) {
        empty.add(Integer.toString(page));
      }
    }
    if (empty.isEmpty() || empty.size() == charsPerPage.length) {
      return Optional.empty();
    }
    String named = String.join(", ", empty.subList(0, Math.min(MAX_PAGES_NAMED, empty.size())));
    String more = empty.size() > MAX_PAGES_NAMED ? " and others" : "";
    return Optional.of(
        "Without text (blank, or an image): page "
            + named
            + more
            + " of "
            + charsPerPage.length
            + ".");
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
    return new DocumentText(
        text.mediaType(),
        text.titleRaw(),
        text.paragraphs().subList(0, MAX_PARAGRAPHS),
        text.furniture(),
        text.fields(),
        warnings);
  }
}
