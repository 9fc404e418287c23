package org.lontar.lucene.copies;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lontar.document.Paragraph;
import org.lontar.document.SourceDocument;

/**
 * A small summary of a text that tells whether another text is a copy of it: minima of hashes of
 * its shingles, how many shingles there are, and its numbers by the words around them. Immutable.
 *
 * <p>{@code docs/decisions/0043-copies.md} tells where the numbers come from.
 */
public final class Sketch {

  /** Bands of four minima: texts of which half is the same share one with probability 0.87. */
  private static final int BANDS = 32;

  private static final int ROWS = MinHash.SIZE / BANDS;

  /** Fewer shingles say too little: captions, notes of one sentence, empty pages. */
  static final int FEWEST_SHINGLES = 40;

  /** As much as that many shingles of words hold: letters are lighter, and so must be more. */
  private static final int LEAST_WEIGHT = (FEWEST_SHINGLES + 3) * TextTokens.WORD_WEIGHT;

  /** How much of the smaller text must stand in the larger one. */
  static final double CONTAINED = 0.85;

  /** A text more than this many times as long holds the other among other matter. */
  private static final int LONGEST = 2;

  /** How often two different minima have the same low byte. */
  private static final double CHANCE = 1.0 / 256;

  private static final int SHINGLE_WEIGHT = 4 * TextTokens.WORD_WEIGHT;
  private static final NumberWords NUMBER_WORDS = new NumberWords();

  private final int size;
  private final int titleWords;
  private final int titleNumbers;
  private final byte[] minima;
  private final NumberPlaces numbers;

  private Sketch(int size, int titleWords, int titleNumbers, byte[] minima, NumberPlaces numbers) {
    this.size = size;
    this.titleWords = titleWords;
    this.titleNumbers = titleNumbers;
    this.minima = minima;
    this.numbers = numbers;
  }

  /**
   * A sketch with the keys that find it. Immutable.
   *
   * @param sketch the sketch
   * @param whole the same for texts of the same words in the same order alone
   * @param bands each the same for similar texts with some probability
   */
  public record Keyed(Sketch sketch, long whole, List<Integer> bands) {

    /** Copies the list. */
    public Keyed {
      bands = List.copyOf(bands);
    }

    /** All of it as bytes. */
    public byte[] encode() {
      int length =
          (6 + BANDS) * Integer.BYTES
              + MinHash.SIZE
              + (sketch.numbers.opening().size() + sketch.numbers.sample().size()) * Long.BYTES;
      ByteBuffer bytes = ByteBuffer.allocate(length);
      bytes.putLong(whole);
      bands.forEach(bytes::putInt);
      bytes.putInt(sketch.size).putInt(sketch.titleWords).putInt(sketch.titleNumbers);
      bytes.put(sketch.minima);
      bytes.putInt(sketch.numbers.opening().size());
      sketch.numbers.opening().forEach(bytes::putLong);
      sketch.numbers.sample().forEach(bytes::putLong);
      return bytes.array();
    }

    /** What was encoded. */
    public static Keyed decode(byte[] encoded, int offset, int length) {
      ByteBuffer bytes = ByteBuffer.wrap(encoded, offset, length);
      long whole = bytes.getLong();
      List<Integer> bands = new ArrayList<>(BANDS);
      for (int i = 0; i < BANDS; i++) {
        bands.add(bytes.getInt());
      }
      int size = bytes.getInt();
      int titleWords = bytes.getInt();
      int titleNumbers = bytes.getInt();
      byte[] minima = new byte[MinHash.SIZE];
      bytes.get(minima);
      List<Long> opening = longs(bytes, bytes.getInt());
      List<Long> sample = longs(bytes, bytes.remaining() / Long.BYTES);
      NumberPlaces numbers = new NumberPlaces(opening, sample);
      return new Keyed(new Sketch(size, titleWords, titleNumbers, minima, numbers), whole, bands);
    }

    private static List<Long> longs(ByteBuffer bytes, int count) {
      List<Long> longs = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        longs.add(bytes.getLong());
      }
      return longs;
    }
  }

  /** The sketch of a document's text, or empty where there is too little of it. */
  public static Optional<Keyed> of(SourceDocument document) {
    TextTokens body = new TextTokens(NUMBER_WORDS);
    for (Paragraph paragraph : document.text().paragraphs()) {
      body.add(paragraph.text());
    }
    long[] shingles = shingles(body);
    if (shingles.length < FEWEST_SHINGLES || body.weight() < LEAST_WEIGHT) {
      return Optional.empty();
    }
    TextTokens title = new TextTokens(NUMBER_WORDS);
    String printed = document.text().titleRaw();
    title.add(printed == null ? "" : printed);
    int[] smallest = MinHash.of(shingles, shingles.length);
    Sketch sketch =
        new Sketch(
            shingles.length,
            (int) hash(title, true),
            (int) hash(title, false),
            lowBytes(smallest),
            NumberPlaces.of(body));
    return Optional.of(
        new Keyed(sketch, Mixing.then(whole(body), sketch.titleKey()), bands(smallest)));
  }

  /** How many of all shingles of both texts they share, estimated: 0 to 1. */
  double similarity(Sketch other) {
    int same = 0;
    for (int i = 0; i < minima.length; i++) {
      if (minima[i] == other.minima[i]) {
        same++;
      }
    }
    double estimate = ((double) same / minima.length - CHANCE) / (1 - CHANCE);
    return Math.max(0, estimate);
  }

  /** How much of the smaller text stands in the larger one, estimated: 0 to 1. */
  double containment(Sketch other) {
    double similarity = similarity(other);
    double shared = similarity / (1 + similarity) * ((double) size + other.size);
    return Math.min(1, shared / Math.min(size, other.size));
  }

  /** Whether the two are the same text but for their frames and small changes; symmetric. */
  public boolean isCopyOf(Sketch other) {
    boolean isNearlyAsLong =
        Math.max(size, other.size) <= (long) LONGEST * Math.min(size, other.size);
    return isNearlyAsLong && containment(other) >= CONTAINED && !differsInNumbers(other);
  }

  /** Whether the same sentences name other numbers: the release of another year or meeting. */
  boolean differsInNumbers(Sketch other) {
    if (titleWords == other.titleWords && titleNumbers != other.titleNumbers) {
      return true;
    }
    return numbers.differFrom(other.numbers);
  }

  private long titleKey() {
    // Two titles can only tell editions apart by their numbers; without any they do not matter.
    return titleNumbers == 0 ? 0 : Mixing.then(titleWords, titleNumbers);
  }

  private static long[] shingles(TextTokens tokens) {
    long[] shingles = new long[tokens.count()];
    int count = 0;
    for (int start = 0; start < tokens.count(); start++) {
      long shingle = Mixing.SEED;
      int weight = 0;
      for (int i = start; i < tokens.count() && weight < SHINGLE_WEIGHT; i++) {
        shingle = Mixing.then(shingle, tokens.hash(i));
        weight += tokens.weight(i);
      }
      if (weight < SHINGLE_WEIGHT) {
        break;
      }
      shingles[count] = shingle;
      count++;
    }
    Arrays.sort(shingles, 0, count);
    return Arrays.stream(shingles, 0, count).distinct().toArray();
  }

  private static long whole(TextTokens tokens) {
    long whole = Mixing.SEED;
    for (int i = 0; i < tokens.count(); i++) {
      whole = Mixing.then(whole, tokens.hash(i));
    }
    return whole;
  }

  /** The hash of the words of a title with its numbers left open, or of the numbers alone. */
  private static long hash(TextTokens title, boolean isOfWords) {
    long hash = isOfWords ? Mixing.SEED : 0;
    for (int i = 0; i < title.count(); i++) {
      if (isOfWords) {
        hash = Mixing.then(hash, NumberPlaces.masked(title, i));
      } else if (title.isNumber(i)) {
        hash = Mixing.then(hash, title.hash(i));
      }
    }
    return hash;
  }

  private static byte[] lowBytes(int[] smallest) {
    byte[] low = new byte[smallest.length];
    for (int i = 0; i < low.length; i++) {
      low[i] = (byte) smallest[i];
    }
    return low;
  }

  private static List<Integer> bands(int[] smallest) {
    List<Integer> bands = new ArrayList<>(BANDS);
    for (int band = 0; band < BANDS; band++) {
      long hash = band;
      for (int row = 0; row < ROWS; row++) {
        hash = Mixing.then(hash, smallest[band * ROWS + row]);
      }
      bands.add((int) hash);
    }
    return bands;
  }
}
