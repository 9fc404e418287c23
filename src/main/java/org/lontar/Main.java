package org.lontar;

/** The program's entry. */
public final class Main {
  private Main() {}

  /** Starts. */
  public static void main(String[] args) {
    System.exit(args.length);
  }
}
