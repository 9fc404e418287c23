package org.lontar.extract.ocr;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The reading of the pictures of one file with all its entries: its limits, and notes for each
 * part. Runs in the worker; one thread.
 */
public final class OcrSession {

  /** Time for painting a page and for starting a program, beside that for reading it. */
  private static final Duration MARGIN = Duration.ofSeconds(60);

  private final OcrSetup setup;
  private final Consumer<Duration> clock;
  private final Runnable begins;
  private final Deque<OcrNotes> parts = new ArrayDeque<>();
  private int pages;
  private long spentNanos;

  /**
   * A session for one file.
   *
   * @param setup languages and limits
   * @param clock told how much time the part being read has from now on
   * @param begins called before each picture
   */
  public OcrSession(OcrSetup setup, Consumer<Duration> clock, Runnable begins) {
    this.setup = setup;
    this.clock = clock;
    this.begins = begins;
    parts.push(new OcrNotes());
  }

  /** Languages and limits. */
  OcrSetup setup() {
    return setup;
  }

  /** Whether pictures are read at all. */
  public boolean reads() {
    return setup.isOn();
  }

  /** An entry begins: its notes are its own. */
  public void beginPart() {
    parts.push(new OcrNotes());
  }

  /** The part that is being read. */
  public OcrNotes notes() {
    return parts.getFirst();
  }

  /** The entry has ended. */
  public void endPart() {
    parts.pop();
  }

  /** Why no more pictures may be read; empty where this one may. */
  Optional<String> refusal(long pixels) {
    if (pixels > setup.limits().maxPixels()) {
      return Optional.of("they have more pixels than are read (limit of pixels)");
    }
    if (pages >= setup.limits().maxPages()) {
      return Optional.of("they are more than are read from one file (limit of pages of pictures)");
    }
    return spentNanos >= setup.limits().fileTimeout().toNanos()
        ? Optional.of("reading those before took all the time (limit of time for pictures)")
        : Optional.empty();
  }

  /** A page is about to be painted or read. */
  void begin() {
    begins.run();
    clock.accept(setup.limits().pageTimeout().plus(MARGIN));
  }

  /** A page has been read, which took so long. */
  void spent(long nanos) {
    pages++;
    spentNanos += nanos;
  }
}
