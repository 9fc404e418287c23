package org.lontar.search.expansion;

import java.io.IOException;
import java.util.List;

/** Takes a text apart into words as an engine compares them. */
@FunctionalInterface
public interface WordFolding {

  /** The words of a text in order; none where it holds none. */
  List<FoldedWord> fold(String text) throws IOException;
}
