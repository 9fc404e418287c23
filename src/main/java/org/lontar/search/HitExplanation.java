package org.lontar.search;

import java.util.List;
import org.lontar.document.DocumentId;

/**
 * Why a document stands where it does in the list of a request by relevance, or why it is not in
 * it. Immutable.
 *
 * @param id which document
 * @param title for people
 * @param standing what of the query it has
 * @param rank its place in the list, from 1, copies listed each by itself; 0 where it is not in the
 *     list, or too deep in it to be listed
 * @param total how many documents are in the list
 * @param documents how many the index holds
 * @param score what the list is ordered by inside a standing: the sum of all parts; 0 where it is
 *     not in the list
 * @param words what was asked for, in its order, without filters and exclusions
 * @param nearness what the places of the words add
 * @param obstacles sentences on the filters, choices and exclusions that leave it out
 */
public record HitExplanation(
    DocumentId id,
    String title,
    Standing standing,
    int rank,
    long total,
    long documents,
    double score,
    List<WordPart> words,
    List<NearPart> nearness,
    List<String> obstacles) {

  /** Copies the lists. */
  public HitExplanation {
    words = List.copyOf(words);
    nearness = List.copyOf(nearness);
    obstacles = List.copyOf(obstacles);
  }

  /** What of the query a document has. */
  public enum Standing {
    /** All that was asked for. */
    ALL,
    /** Some of the words, where few documents have all. */
    SOME,
    /** Not enough to be in the list. */
    NONE
  }

  /**
   * A word, phrase or group of the query, and what of it the document has.
   *
   * @param typed as it can be typed
   * @param isFound whether the document has it
   * @param forms how it is written there, the most frequent first, ten at most
   * @param anchors the first paragraphs that hold it, five at most
   * @param timesInText how often it stands in the paragraphs
   * @param timesInTitle how often it stands in the title
   * @param documents how many documents have it
   * @param inText what it adds to the score by standing in the whole text, which holds the title
   *     too
   * @param inTitle what it adds by standing in the title
   */
  public record WordPart(
      String typed,
      boolean isFound,
      List<Form> forms,
      List<String> anchors,
      int timesInText,
      int timesInTitle,
      long documents,
      double inText,
      double inTitle) {

    /** Copies the lists. */
    public WordPart {
      forms = List.copyOf(forms);
      anchors = List.copyOf(anchors);
    }
  }

  /** A form of a word as the document writes it, and how often. */
  public record Form(String written, int times) {}

  /**
   * Words that stand near one another in the document.
   *
   * @param words which
   * @param isAsTyped whether these are all words of the query, one after the other
   * @param score what that adds
   */
  public record NearPart(String words, boolean isAsTyped, double score) {}
}
