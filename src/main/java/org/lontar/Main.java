package org.lontar;

import org.lontar.cli.CommandLineRun;

/** The program's entry. */
public final class Main {
  private Main() {}

  /** Runs one command line and ends with its exit code. */
  public static void main(String[] args) {
    System.exit(CommandLineRun.run(args));
  }
}
