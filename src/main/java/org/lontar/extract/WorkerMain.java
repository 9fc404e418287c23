package org.lontar.extract;

import java.util.Arrays;
import org.apache.tika.pipes.PipesServer;

/**
 * The worker's entry: watches the parent first, and then becomes Tika's server. Loading Tika takes
 * a second or more, in which a parent may well die; nothing else would notice before the end of the
 * file.
 */
public final class WorkerMain {

  /** System property of a worker: its parent, as {@link ProcessToken} names it. */
  static final String PARENT = "lontar.parent";

  private static final int PARENT_GONE_EXIT_CODE = 18;

  private WorkerMain() {}

  /**
   * Runs until the parent ends it.
   *
   * @param arguments the name of Tika's server, which Tika puts behind ours, and its arguments
   * @throws Exception what Tika's server throws
   */
  public static void main(String[] arguments) throws Exception {
    ParentGone parentGone = new ParentGone(System.getProperty(PARENT, "0@0"));
    new WorkerWatch(parentGone, PARENT_GONE_EXIT_CODE).start("watch-parent");
    PipesServer.main(Arrays.copyOfRange(arguments, 1, arguments.length));
  }
}
