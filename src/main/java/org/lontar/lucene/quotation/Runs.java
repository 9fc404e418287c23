package org.lontar.lucene.quotation;

import java.util.ArrayList;
import java.util.List;
import org.lontar.lucene.quotation.Alignment.Step;
import org.lontar.lucene.quotation.HeldText.HeldWord;
import org.lontar.lucene.quotation.Quotation.Part;
import org.lontar.search.QuotationPiece.Kind;

/** Gathers the steps of an alignment into runs of one kind. One thread, one use. */
final class Runs {

  private final List<Part> quotation;
  private final List<HeldWord> text;
  private final List<Gathered> gathered = new ArrayList<>();

  /** A run that may still grow; an edit has {@code CHANGED} until it is done. */
  private record Gathered(Kind kind, List<Part> parts, List<Integer> words) {
    Gathered(Kind kind) {
      this(kind, new ArrayList<>(), new ArrayList<>());
    }
  }

  Runs(List<Part> quotation, List<HeldWord> text) {
    this.quotation = quotation;
    this.text = text;
  }

  void add(Step step) {
    if (step.part() >= 0) {
      Part part = quotation.get(step.part());
      Gathered run = runOf(kind(part, step.word()));
      run.parts().add(part);
      if (step.word() >= 0) {
        run.words().add(step.word());
      }
    } else if (!text.get(step.word()).isNumber()) {
      // What the quoter left out or replaced follows his sign for it.
      Kind last = gathered.isEmpty() ? Kind.CHANGED : gathered.getLast().kind();
      boolean isSaid = last == Kind.OMITTED || last == Kind.OWN_WORDS;
      runOf(isSaid ? last : Kind.CHANGED).words().add(step.word());
    }
  }

  private Kind kind(Part part, int word) {
    return switch (part) {
      case Part.Ellipsis _ -> Kind.OMITTED;
      case Part.Own _ -> Kind.OWN_WORDS;
      case Part.Quoted(TextWord quoted) ->
          word >= 0 && quoted.key().equals(text.get(word).word().key()) ? Kind.SAME : Kind.CHANGED;
    };
  }

  private Gathered runOf(Kind kind) {
    if (gathered.isEmpty() || gathered.getLast().kind() != kind) {
      gathered.add(new Gathered(kind));
    }
    return gathered.getLast();
  }

  /**
   * The runs, with edits that differ in spaces and hyphens alone counted as the same.
   *
   * @param fewestClusters how many clusters between two edits are no word yet
   */
  List<Run> joined(int fewestClusters) {
    List<Gathered> merged = new ArrayList<>();
    for (int i = 0; i < gathered.size(); i++) {
      Gathered run = resolved(gathered.get(i));
      boolean isBetween =
          isFragment(run, fewestClusters)
              && !merged.isEmpty()
              && merged.getLast().kind() == Kind.CHANGED
              && i + 1 < gathered.size()
              && resolved(gathered.get(i + 1)).kind() == Kind.CHANGED;
      Kind kind = isBetween ? Kind.CHANGED : run.kind();
      if (merged.isEmpty() || merged.getLast().kind() != kind) {
        merged.add(new Gathered(kind));
      }
      merged.getLast().parts().addAll(run.parts());
      merged.getLast().words().addAll(run.words());
    }
    return merged.stream().map(Runs::run).toList();
  }

  private boolean isFragment(Gathered run, int fewestClusters) {
    return run.kind() == Kind.SAME
        && run.words().size() < fewestClusters
        && run.words().stream().allMatch(word -> text.get(word).word().isCluster());
  }

  private Gathered resolved(Gathered run) {
    boolean isSame = run.kind() == Kind.CHANGED && letters(run.parts()).equals(held(run.words()));
    return isSame ? new Gathered(Kind.SAME, run.parts(), run.words()) : run;
  }

  private static String letters(List<Part> parts) {
    StringBuilder letters = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Part.Quoted(TextWord word)) {
        letters.append(word.key());
      }
    }
    return letters.toString();
  }

  private String held(List<Integer> words) {
    StringBuilder letters = new StringBuilder();
    words.forEach(word -> letters.append(text.get(word).word().key()));
    return letters.toString();
  }

  private static Run run(Gathered run) {
    Kind kind = run.kind();
    if (kind == Kind.CHANGED && run.words().isEmpty()) {
      kind = Kind.ADDED;
    } else if (kind == Kind.CHANGED && run.parts().isEmpty()) {
      kind = Kind.MISSING;
    }
    return new Run(kind, run.parts(), run.words());
  }
}
