package org.lontar.ingest;

import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentId;
import org.lontar.ingest.CorpusItem.PlainFile;
import org.lontar.ingest.curation.Curation;
import org.lontar.ingest.curation.CurationFile;
import org.lontar.search.Fate;
import org.lontar.search.GenerationWriter;
import org.lontar.search.LocationFate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes through a {@code .jsonl} file line by line: what is new or changed is read and written, the
 * rest only counted. One thread.
 *
 * <p>The file itself is no document and is not counted. Its row, of stage {@value #STAGE}, is
 * written last and says that all its lines are dealt with.
 */
final class LineFile {

  private static final Logger LOG = LoggerFactory.getLogger(LineFile.class);

  /** The stage of the row of the file itself. */
  static final String STAGE = "lines";

  private final GenerationWriter writer;
  private final OrderedWork threads;
  private final FileWork work;
  private final Curations curations;
  private final JsonLineParser parser;
  private final LineRecorder recorder;
  private final RunSteps steps;
  private final ReadingVersion version;
  private final Clock clock;
  private final boolean retry;
  private final int maxLineBytes;

  /** What follows each line and each file on the run's thread: commits and news. */
  interface RunSteps {
    /** A line was recorded. */
    void afterLine(String location) throws IOException;
  }

  LineFile(
      GenerationWriter writer,
      OrderedWork threads,
      FileWork work,
      Curations curations,
      LineRecorder recorder,
      RunSteps steps,
      ReadingVersion version,
      Clock clock,
      boolean retry,
      int maxLineBytes) {
    this.writer = writer;
    this.threads = threads;
    this.work = work;
    this.curations = curations;
    this.parser = new JsonLineParser(maxLineBytes);
    this.recorder = recorder;
    this.steps = steps;
    this.version = version;
    this.clock = clock;
    this.retry = retry;
    this.maxLineBytes = maxLineBytes;
  }

  /**
   * The lines that a file has now.
   *
   * @param locations of all of them
   * @param row the row of the file, for when the lines that it had before are dealt with too; null
   *     where the file could not be read
   */
  record Lines(SeenSet locations, @Nullable LocationFate row) {}

  /** Goes through a file and has its lines recorded. */
  Lines read(PlainFile file) throws IOException {
    SeenSet locations = new SeenSet();
    CurationFile said = curations.of(file);
    long startMillis = clock.millis();
    try (LineReader lines = open(file)) {
      for (LineReader.Line line = next(lines); line != null; line = next(lines)) {
        submit(file, said, line, locations);
      }
      noteLostLines(file, said, locations);
      PlainFile settled = FileWork.settled(file, startMillis);
      return new Lines(locations, row(settled, lines.contentHash(), said.stamp()));
    } catch (UnreadableException e) {
      String reason = "Can't be read: " + e.getMessage() + "; check that you may.";
      ReadPart.Outcome.Unread failed = ReadPart.failed("read", reason);
      recordFailed(
          new ReadPart(file.location(), null, null, file.sizeBytes(), null, failed), failed);
      return new Lines(locations, null);
    }
  }

  private static void noteLostLines(PlainFile file, CurationFile said, SeenSet locations) {
    for (String id : said.entries().keySet()) {
      if (!locations.contains(Locations.ofEntry(file.location(), id))) {
        LOG.warn(
            "{}: something is said of the line {}, which it does not hold", file.location(), id);
      }
    }
  }

  /** The file's fault, not that of the index, which is written meanwhile. */
  private static final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableException(IOException e) {
      super(CorpusScanner.reason(e), e);
    }
  }

  private LineReader open(PlainFile file) throws UnreadableException {
    try {
      return new LineReader(file.path(), maxLineBytes);
    } catch (IOException e) {
      throw new UnreadableException(e);
    }
  }

  private static LineReader.@Nullable Line next(LineReader lines) throws UnreadableException {
    try {
      return lines.next();
    } catch (IOException e) {
      throw new UnreadableException(e);
    }
  }

  private void submit(PlainFile file, CurationFile said, LineReader.Line line, SeenSet locations)
      throws IOException {
    byte[] bytes = line.bytes();
    if (bytes == null) {
      String reason = "is longer than %d bytes".formatted(maxLineBytes);
      fail(file, line, reason, 0, null, locations);
      return;
    }
    String hash = ContentHash.of(bytes);
    try {
      JsonLine parsed = parser.parse(bytes);
      Curation ofLine = said.entry(FileNames.fold(parsed.id()));
      submit(file, line, parsed, ofLine, bytes.length, hash, locations);
    } catch (JsonLineParser.BadLineException e) {
      fail(file, line, message(e), bytes.length, hash, locations);
    }
  }

  private void submit(
      PlainFile file,
      LineReader.Line line,
      JsonLine parsed,
      Curation said,
      int bytes,
      String hash,
      SeenSet locations)
      throws IOException {
    String location = Locations.ofEntry(file.location(), FileNames.fold(parsed.id()));
    if (!locations.add(location)) {
      String second = "has the id %s, which a line before it has".formatted(parsed.id());
      fail(file, line, second, bytes, hash, locations);
      return;
    }
    LocationFate known = writer.findFate(location).orElse(null);
    if (isUnchanged(known, hash, said.stamp())) {
      unchanged(file, known);
      return;
    }
    threads.submit(
        file.location(),
        bytes,
        () -> {
          ReadPart.Outcome outcome =
              parsed.title() == null && parsed.text().isBlank()
                  ? new ReadPart.Outcome.Unread(true, "extract", "It has neither title nor text.")
                  : work.describe(parser.text(parsed), location, said);
          return new ReadPart(location, file.location(), null, bytes, hash, outcome);
        },
        part -> {
          recorder.record(part, new DocumentId(parsed.id()));
          steps.afterLine(location);
        });
  }

  private void fail(
      PlainFile file,
      LineReader.Line line,
      String reason,
      int bytes,
      @Nullable String hash,
      SeenSet locations)
      throws IOException {
    String location = Locations.ofEntry(file.location(), "#" + line.number());
    locations.add(location);
    LocationFate known = writer.findFate(location).orElse(null);
    if (hash != null && isUnchanged(known, hash, "")) {
      unchanged(file, known);
      return;
    }
    ReadPart.Outcome.Unread failed =
        ReadPart.failed("read", "Line %d %s.".formatted(line.number(), reason));
    ReadPart part = new ReadPart(location, file.location(), null, bytes, hash, failed);
    threads.submit(file.location(), bytes, () -> part, p -> recordFailed(p, failed));
  }

  private boolean isUnchanged(@Nullable LocationFate known, String hash, String curated) {
    return known != null
        && hash.equals(known.contentHash())
        && version.covers(known, curated)
        && !(retry && known.fate() == Fate.FAILED);
  }

  private void unchanged(PlainFile file, @Nullable LocationFate known) throws IOException {
    if (known != null) {
      recorder.recordUnchanged(known);
      steps.afterLine(file.location());
    }
  }

  private void recordFailed(ReadPart part, ReadPart.Outcome.Unread failed) throws IOException {
    recorder.recordUnread(part, failed);
    steps.afterLine(part.location());
  }

  private LocationFate row(PlainFile file, String hash, String curated) {
    return new LocationFate(
        file.location(),
        null,
        file.sizeBytes(),
        file.modifiedMillis(),
        hash,
        Fate.SKIPPED,
        null,
        STAGE,
        "Each of its lines is a document of its own.",
        ReadingVersion.with(version.toString(), curated));
  }

  private static String message(Exception e) {
    String message = e.getMessage();
    return message == null ? "can't be read" : message;
  }
}
