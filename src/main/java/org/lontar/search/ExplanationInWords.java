package org.lontar.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lontar.search.HitExplanation.Form;
import org.lontar.search.HitExplanation.NearPart;
import org.lontar.search.HitExplanation.Standing;
import org.lontar.search.HitExplanation.WordPart;

/** Tells an explanation in sentences, one for each of its parts. */
public final class ExplanationInWords {

  private ExplanationInWords() {}

  /** The sentences, the place in the list first. */
  public static List<String> of(HitExplanation explanation) {
    List<String> sentences = new ArrayList<>();
    sentences.add(place(explanation));
    sentences.addAll(explanation.obstacles());
    for (WordPart word : explanation.words()) {
      sentences.add(
          word.isFound() ? found(word, explanation) : lacking(word, explanation.documents()));
    }
    for (NearPart near : explanation.nearness()) {
      sentences.add(
          near.isAsTyped()
              ? String.format(
                  Locale.ROOT, "All words stand there as they were typed: %.3f.", near.score())
              : String.format(
                  Locale.ROOT, "“%s” stand near each other: %.3f.", near.words(), near.score()));
    }
    return sentences;
  }

  private static String place(HitExplanation explanation) {
    String has =
        explanation.standing() == Standing.ALL
            ? "it has all that was asked for"
            : "it has some of the words, and follows documents that have all";
    if (explanation.standing() == Standing.NONE) {
      return "It is not in the list.";
    }
    return explanation.rank() == 0
        ? String.format(Locale.ROOT, "It is in the list, but too deep to be shown: %s.", has)
        : String.format(
            Locale.ROOT,
            "It is number %,d of %,d: %s; its score is %.3f.",
            explanation.rank(),
            explanation.total(),
            has,
            explanation.score());
  }

  private static String found(WordPart word, HitExplanation explanation) {
    String forms =
        word.forms().stream()
            .map(ExplanationInWords::form)
            .collect(Collectors.joining(", ", word.forms().isEmpty() ? "" : " as ", ""));
    String places = places(word);
    String sentence =
        String.format(
            Locale.ROOT,
            "%s stands there%s%s; %s",
            named(word),
            forms,
            places,
            held(word.documents(), explanation.documents()));
    if (explanation.standing() == Standing.NONE) {
      return sentence + ".";
    }
    return word.inTitle() > 0
        ? String.format(
            Locale.ROOT,
            "%s: %.3f, and %.3f more for the title.",
            sentence,
            word.inText(),
            word.inTitle())
        : String.format(Locale.ROOT, "%s: %.3f.", sentence, word.inText());
  }

  private static String form(Form form) {
    return "“" + form.written() + "”" + (form.times() == 1 ? "" : " (" + form.times() + " times)");
  }

  private static String places(WordPart word) {
    List<String> places = new ArrayList<>();
    if (word.timesInTitle() > 0) {
      places.add("in the title");
    }
    if (!word.anchors().isEmpty()) {
      places.add("in " + String.join(", ", word.anchors()));
    }
    return places.isEmpty() ? "" : ", " + String.join(" and ", places);
  }

  /** In quotation marks, unless it has some. */
  private static String named(WordPart word) {
    return word.typed().startsWith("\"") ? word.typed() : "“" + word.typed() + "”";
  }

  private static String lacking(WordPart word, long documents) {
    return String.format(
        Locale.ROOT, "%s is not in it; %s.", named(word), held(word.documents(), documents));
  }

  private static String held(long having, long documents) {
    return String.format(
        Locale.ROOT, "%,d of %,d documents %s it", having, documents, having == 1 ? "has" : "have");
  }
}
