package org.lontar.cli;

/** How a command ended, for scripts. */
final class ExitCode {

  /** Done. */
  static final int DONE = 0;

  /** Our fault, or the disk's. */
  static final int FAULT = 1;

  /** The caller's mistake. */
  static final int MISTAKE = 2;

  /** The set-up: no index, an index of another version, an index that another run holds. */
  static final int SETUP = 3;

  /** Done, but some files failed. */
  static final int SOME_FAILED = 4;

  private ExitCode() {}
}
