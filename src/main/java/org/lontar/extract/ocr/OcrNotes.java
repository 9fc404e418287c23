package org.lontar.extract.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What became of the pictures of one part: pages read, and others by the reason. One thread. */
public final class OcrNotes {

  private final SortedSet<Integer> read = new TreeSet<>();
  private final SortedSet<Integer> withoutLetters = new TreeSet<>();
  private final SortedSet<String> languages = new TreeSet<>();
  private final SortedMap<String, SortedSet<Integer>> unread = new TreeMap<>();

  /** A page whose words were read in this language. */
  void addRead(int page, String language) {
    read.add(page);
    languages.add(language);
  }

  /** A page that was not read, with the end of a sentence that begins "Not read, because". */
  void addUnread(int page, String because) {
    unread.computeIfAbsent(because, _ -> new TreeSet<>()).add(page);
  }

  /** A page of a PDF, counted from 1, that the file has no letters of. */
  public void addWithoutLetters(int page) {
    withoutLetters.add(page);
  }

  /** The pages without words: no letters in the file, and none read from a picture. */
  public List<Integer> pagesWithoutWords() {
    return withoutLetters.stream().filter(page -> !read.contains(page)).toList();
  }

  /** Whether words of any page were. */
  public boolean hasRead() {
    return !read.isEmpty();
  }

  /** Whether a page of pictures was left unread for a reason that is told. */
  public boolean hasUnread() {
    return !unread.isEmpty();
  }

  /** The pages that were read, for example {@code 1-3, 7}. */
  public String pages() {
    return ranges(read, "-");
  }

  /** The languages they were read in, for example {@code eng+tha}. */
  public String languages() {
    return String.join("+", languages);
  }

  /** Sentences for people about what was read from pictures and what was not. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (hasRead()) {
      sentences.add(
          "The words of "
              + named(read)
              + " were read from pictures by Tesseract ("
              + languages()
              + ").");
    }
    unread.forEach(
        (because, pages) ->
            sentences.add("The pictures of " + named(pages) + " were not read: " + because + "."));
    return sentences;
  }

  private static String named(SortedSet<Integer> pages) {
    return (pages.size() == 1 ? "page " : "pages ") + ranges(pages, " to ");
  }

  private static String ranges(SortedSet<Integer> pages, String to) {
    List<String> ranges = new ArrayList<>();
    int start = 0;
    int last = 0;
    for (int page : pages) {
      if (page != last + 1 || ranges.isEmpty()) {
        ranges.add(Integer.toString(page));
        start = page;
      } else {
        ranges.set(ranges.size() - 1, start + to + page);
      }
      last = page;
    }
    return String.join(", ", ranges);
  }
}
