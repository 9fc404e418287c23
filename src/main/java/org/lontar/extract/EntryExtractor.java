package org.lontar.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.DefaultEmbeddedStreamTranslator;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.EmbeddedStreamTranslator;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ParserDecorator;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.EmbeddedContentHandler;
import org.apache.tika.utils.ExceptionUtils;
import org.jspecify.annotations.Nullable;
import org.lontar.extract.ocr.OcrNotes;
import org.lontar.extract.ocr.OcrSession;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads the entries of a file, nested ones too, each as a part of its own: named, copied out and
 * hashed, parsed, and written to the result file at once, so that one bad entry costs neither the
 * others nor the memory of them all. Runs in the worker; one thread, one file.
 */
final class EntryExtractor implements EmbeddedDocumentExtractor {

  private static final String REST = "[what could not be unpacked]";

  private final ExtractionTask task;
  private final ParseContext context;
  private final PartReader parts;
  private final PartClock clock;
  private final ResultFile results;
  private final OcrSession ocr;
  private final EntryPaths paths = new EntryPaths();
  private final Unpacking unpacking;
  private final TextBudget budget;
  private final EmbeddedStreamTranslator translator = new DefaultEmbeddedStreamTranslator();

  private EntryFrame container;
  private @Nullable Metadata announced;
  private int entries;
  private int entriesOverLimit;
  private boolean hasFailedEntry;

  /** Reads the entries of the file whose own metadata are {@code metadata}. */
  EntryExtractor(
      ExtractionTask task,
      ParseContext context,
      PartReader parts,
      PartClock clock,
      ResultFile results,
      OcrSession ocr,
      Metadata metadata) {
    this.task = task;
    this.context = context;
    this.parts = parts;
    this.clock = clock;
    this.results = results;
    this.ocr = ocr;
    this.unpacking = new Unpacking(task.limits().maxUnpackedBytes());
    this.budget = new TextBudget(task.limits().maxTotalChars());
    this.container = new EntryFrame("", 0, metadata);
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    failAnnounced();
    announced = MediaKinds.isArchive(container.mediaType()) ? metadata : null;
    return true;
  }

  @Override
  public void parseEmbedded(
      InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
      throws SAXException, IOException {
    announced = null;
    if (EntryChoice.isBodyOfMail(container, metadata)) {
      parseInto(stream, handler, metadata);
    } else if (EntryChoice.mayBeEntry(container, metadata)) {
      readEntry(stream, metadata);
    }
  }

  /** What was not read, now that the file itself has been: sentences for the file's warnings. */
  List<String> finish(boolean containerFailed) {
    failAnnounced();
    List<String> warnings = new ArrayList<>();
    if (entriesOverLimit > 0) {
      String warning =
          "Only its first "
              + task.limits().maxEntries()
              + " entries were read, "
              + entriesOverLimit
              + " were not (limit of entries).";
      warnings.add(warning);
      report(failed(REST, warning));
    } else if (containerFailed && container.hasEntries() && !hasFailedEntry) {
      report(failed(REST, "the archive is damaged from here on; fetch it again"));
    }
    return warnings;
  }

  /** Whether the file has entries. */
  boolean hasEntries() {
    return container.hasEntries();
  }

  /** What became of the pictures of the file itself. */
  OcrNotes pictures() {
    return ocr.notes();
  }

  /** What one document's text may still cost. */
  TextBudget budget() {
    return budget;
  }

  /** An archive announced an entry and then could not open it: it is encrypted, or odd. */
  private void failAnnounced() {
    Metadata unopened = announced;
    announced = null;
    if (unopened != null) {
      container.sawEntry();
      paths
          .claim(container.path(), unopened.get(TikaCoreProperties.RESOURCE_NAME_KEY))
          .ifPresent(
              path ->
                  report(
                      failed(
                          path,
                          "it can't be unpacked: it is protected by a password or packed in an"
                              + " unusual way; save it without")));
    }
  }

  private void readEntry(InputStream stream, Metadata metadata) throws SAXException, IOException {
    if (entries >= task.limits().maxEntries()) {
      entriesOverLimit++;
      return;
    }
    Unpacking.Unpacked unpacked = null;
    String failure = null;
    try {
      unpacked = unpacking.copy(bytesOf(stream, metadata));
    } catch (IOException e) {
      failure = FailureReasons.of(ExceptionUtils.getStackTrace(e));
    }
    try {
      Optional<String> path = claim(unpacked, metadata);
      if (path.isPresent()) {
        entries++;
        container.sawEntry();
        readClaimed(path.get(), unpacked, failure, metadata);
      }
    } finally {
      if (unpacked != null) {
        unpacked.close();
      }
    }
  }

  private InputStream bytesOf(InputStream stream, Metadata metadata) throws IOException {
    return translator.shouldTranslate(stream, metadata)
        ? translator.translate(stream, metadata)
        : stream;
  }

  private Optional<String> claim(Unpacking.@Nullable Unpacked unpacked, Metadata metadata)
      throws IOException {
    if (unpacked != null && EntryChoice.dependsOnType(container)) {
      try (TikaInputStream bytes = unpacked.bytes().open()) {
        String type = MediaKinds.plain(parser().getDetector().detect(bytes, metadata).toString());
        if (!EntryChoice.isEntry(container, metadata, type)) {
          return Optional.empty();
        }
      }
    }
    return paths.claim(container.path(), metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY));
  }

  private void readClaimed(
      String path,
      Unpacking.@Nullable Unpacked unpacked,
      @Nullable String failure,
      Metadata metadata)
      throws SAXException, IOException {
    if (task.wantedEntry() != null) {
      deliver(path, unpacked, metadata);
    } else if (failure != null) {
      report(failed(path, failure));
    } else if (unpacked == null) {
      report(
          failed(
              path,
              "the entries of the file unpack to more than "
                  + task.limits().maxUnpackedBytes()
                  + " bytes (limit of unpacked bytes); unpack it by hand"));
    } else {
      report(entry(path, unpacked, outcome(path, unpacked, metadata)));
    }
  }

  private void deliver(String path, Unpacking.@Nullable Unpacked unpacked, Metadata metadata)
      throws SAXException, IOException {
    if (unpacked == null) {
      return;
    }
    String wanted = String.valueOf(task.wantedEntry());
    if (path.equals(wanted)) {
      unpacked.bytes().deliver(Path.of(task.unpackedFile()));
      throw new EntryFoundException();
    }
    if (wanted.startsWith(path + "!/") && container.depth() < task.limits().maxEntryDepth()) {
      parse(path, unpacked, metadata, new BoundedXhtml(0));
    }
  }

  private Extraction outcome(String path, Unpacking.Unpacked unpacked, Metadata metadata)
      throws SAXException, IOException {
    if (unpacked.sizeBytes() == 0) {
      return new Extraction.Skipped("detect", "the file is empty");
    }
    if (container.depth() >= task.limits().maxEntryDepth()) {
      return new Extraction.Failed(
          "extract",
          "it is nested more than "
              + task.limits().maxEntryDepth()
              + " deep (limit of nesting); unpack it by hand");
    }
    if (task.skippedEntries().contains(path)) {
      return new Extraction.Failed("extract", "it ended the program that reads it");
    }
    results.append(new PartResult.Started(path));
    clock.restart(task.limits().partTimeout());
    Extraction outcome = parse(path, unpacked, metadata, new BoundedXhtml(maxTextChars()));
    clock.restart(task.limits().partTimeout());
    return budget.spend(outcome);
  }

  private int maxTextChars() {
    return task.limits().maxTextChars();
  }

  private Extraction parse(
      String path, Unpacking.Unpacked unpacked, Metadata metadata, BoundedXhtml xhtml)
      throws SAXException, IOException {
    EntryFrame outer = container;
    container = new EntryFrame(path, outer.depth() + 1, metadata);
    ocr.beginPart();
    String failure = null;
    String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
    forgetContainersOwn(metadata);
    try (TikaInputStream bytes = unpacked.bytes().open()) {
      parser().parse(bytes, xhtml, metadata, context);
    } catch (EntryFoundException e) {
      throw e;
    } catch (IOException
        | SAXException
        | TikaException
        | RuntimeException
        | StackOverflowError
        | LinkageError e) {
      EntryFoundException.rethrowIfCauseOf(e);
      failure = ExceptionUtils.getStackTrace(e);
    }
    failAnnounced();
    boolean hasEntries = container.hasEntries();
    container = outer;
    OcrNotes pictures = ocr.notes();
    ocr.endPart();
    return withoutLogos(
        parts.read(
            new PartReader.Parsed(
                unpacked.bytes(),
                name,
                metadata,
                xhtml.toString(),
                xhtml.isCut(),
                failure,
                hasEntries,
                List.of(),
                pictures)));
  }

  /**
   * Mails carry the sender's logo and the like: a picture is a document only where it has words.
   */
  private Extraction withoutLogos(Extraction outcome) {
    boolean isLogo =
        MediaKinds.isMail(container.mediaType())
            && outcome instanceof Extraction.Extracted(var text, var _)
            && MediaKinds.isPicture(text.mediaType())
            && text.paragraphs().isEmpty();
    return isLogo
        ? new Extraction.Skipped(
            "extract", "it is a picture in a mail, and no words of it were read")
        : outcome;
  }

  /** When an archive was packed says nothing about the document in it. */
  private static void forgetContainersOwn(Metadata metadata) {
    metadata.remove(HttpHeaders.CONTENT_LENGTH);
    metadata.remove(TikaCoreProperties.CREATED.getName());
    metadata.remove(TikaCoreProperties.MODIFIED.getName());
  }

  /** Words of the mail itself go where its other words go. */
  private void parseInto(InputStream stream, ContentHandler handler, Metadata metadata)
      throws SAXException, IOException {
    try (TikaInputStream bytes = TikaInputStream.get(stream)) {
      parser()
          .parse(
              bytes,
              new EmbeddedContentHandler(new BodyContentHandler(handler)),
              metadata,
              context);
    } catch (TikaException e) {
      throw new IOException(e);
    }
  }

  private AutoDetectParser parser() {
    Parser parser = context.get(Parser.class);
    while (parser instanceof ParserDecorator decorator && !(parser instanceof AutoDetectParser)) {
      parser = decorator.getWrappedParser();
    }
    return (AutoDetectParser) parser;
  }

  private static Extraction.Entry entry(
      String path, Unpacking.Unpacked unpacked, Extraction outcome) {
    return new Extraction.Entry(path, unpacked.contentHash(), unpacked.sizeBytes(), outcome);
  }

  private static Extraction.Entry failed(String path, String reason) {
    return new Extraction.Entry(path, "", -1, new Extraction.Failed("extract", reason));
  }

  private void report(Extraction.Entry entry) {
    hasFailedEntry |= entry.outcome() instanceof Extraction.Failed;
    if (task.wantedEntry() != null) {
      return;
    }
    try {
      results.append(new PartResult.Done(entry));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
