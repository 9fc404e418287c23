package org.lontar.web.browse;

/**
 * A cell of a matrix. Immutable.
 *
 * @param count documents
 * @param state what a 0 means
 * @param text what it shows: the number, or the sign of its state
 * @param said what the sign means, in words; empty for a number
 * @param shade 1 to {@value #DARKEST}, to the greatest count; 0 where there is nothing to shade
 * @param href the list of its documents; empty where there are none
 */
public record Cell(long count, State state, String text, String said, int shade, String href) {

  /** The shade of the greatest count. */
  public static final int DARKEST = 5;

  /** What the count of a cell says. */
  public enum State {
    /** There are documents. */
    COUNT("count"),
    /** There are none, and nothing more is known. */
    ZERO("zero"),
    /** There are none, and none of the meetings of that sector met in that year. */
    NO_MEETING("idle"),
    /** A meeting took place, and no document of it is held. */
    NOT_HELD("missing");

    private final String code;

    State(String code) {
      this.code = code;
    }

    /** The name in style sheets and in keys of messages. */
    public String code() {
      return code;
    }
  }

  /** The classes of its style. */
  public String style() {
    return shade > 0 ? "s" + shade : state.code();
  }

  /** By the logarithm, so that one great count does not make all others pale. */
  static int shade(long count, long greatest) {
    if (count <= 0) {
      return 0;
    }
    double part = greatest <= 1 ? 0 : Math.log((double) count) / Math.log((double) greatest);
    return 1 + (int) Math.min(DARKEST - 1, Math.floor(part * (DARKEST - 1) + 1e-9));
  }
}
