package org.lontar.cite;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/**
 * Prints citations. Engines are slow to make, so a few of each style are kept, made when they are
 * first needed; more than that don't work at once, others wait for a moment. Thread-safe.
 */
public final class Citations {
  /** Citing is work for processors, of which few machines of a portal have more. */
  private static final int ENGINES_OF_A_STYLE = 2;

  private final Map<CitationStyle, Pool> pools = new EnumMap<>(CitationStyle.class);

  /** Makes no engine yet. */
  public Citations() {
    for (CitationStyle style : CitationStyle.values()) {
      pools.put(style, new Pool());
    }
  }

  /** The engines of one style. */
  private record Pool(Semaphore places, BlockingQueue<CitationEngine> idle) {
    Pool() {
      this(new Semaphore(ENGINES_OF_A_STYLE), new LinkedBlockingQueue<>());
    }
  }

  /** The citation of a reference in a style. */
  public Citation cite(Reference reference, CitationStyle style) {
    Pool pool = Objects.requireNonNull(pools.get(style));
    pool.places().acquireUninterruptibly();
    try {
      CitationEngine waiting = pool.idle().poll();
      CitationEngine engine = waiting == null ? new CitationEngine(style) : waiting;
      Citation citation = engine.print(reference);
      // An engine that failed is not used again: nobody knows what it still holds.
      pool.idle().add(engine);
      return citation;
    } finally {
      pool.places().release();
    }
  }
}
