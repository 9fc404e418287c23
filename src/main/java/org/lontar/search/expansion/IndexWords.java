package org.lontar.search.expansion;

import java.io.IOException;
import java.util.List;

/** What an index knows of words and acronyms. One thread, one request. */
public interface IndexWords extends WordFolding {

  /** Whether the index holds each word of a text, in some form. */
  boolean holds(String text) throws IOException;

  /** Whether a word is so small that it stands for nothing else, as “who” and “it”. */
  boolean isSmall(String typed) throws IOException;

  /** Whether some long form of an acronym begins with these two words: most don't. */
  boolean beginsLongForm(FoldedWord first, FoldedWord second) throws IOException;

  /**
   * The long forms of an acronym in the corpus, the most frequent first, rare ones left out; none
   * where the words are no acronym.
   *
   * @param typed as it was typed: what stands in small letters may be an ordinary word
   */
  List<String> longForms(String typed, List<FoldedWord> words) throws IOException;

  /** The acronyms of a long form in the corpus, the most frequent first, rare ones left out. */
  List<String> shortForms(List<FoldedWord> words) throws IOException;
}
