package org.lontar.testkit;

/**
 * The counts of the long trials: small and seeded by default, those of the requirements with {@code
 * --full}.
 */
public final class Trials {

  private Trials() {}

  /** {@code full} where the tests run with {@code ./check --full}, else {@code seeded}. */
  public static int count(int seeded, int full) {
    return "full".equals(System.getProperty("lontar.trials")) ? full : seeded;
  }
}
