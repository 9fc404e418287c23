package org.lontar.web.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.ArrayList;
import java.util.List;
import org.lontar.document.Dimension;
import org.lontar.document.Fingerprint;
import org.lontar.search.Hit;
import org.lontar.search.Passage;

/** Makes cards out of hits. Immutable, thread-safe. */
final class HitCards {
  private final Names names;

  HitCards(Names names) {
    this.names = names;
  }

  /**
   * The card of {@code hit}.
   *
   * @param words the reader's, for the document's page to mark; may be empty
   */
  HitCard of(Hit hit, String words) {
    String href = SearchLinks.ofDocument(hit.id(), words);
    return new HitCard(
        hit.id().value(),
        hit.title(),
        href,
        hit.language(),
        facts(hit),
        shown(hit).stream()
            .map(passage -> line(passage, href, SearchLinks.ofDocument(hit.id())))
            .toList(),
        HitCard.Copies.of(hit.copies(), names));
  }

  /** A passage that says what the title above it says is left out where there are better ones. */
  private static List<Passage> shown(Hit hit) {
    String title = Fingerprint.of(hit.title());
    List<Passage> others =
        hit.passages().stream()
            .filter(passage -> !Fingerprint.of(passage.text()).equals(title))
            .toList();
    return others.isEmpty() ? hit.passages() : others;
  }

  private List<String> facts(Hit hit) {
    List<String> facts = new ArrayList<>();
    if (hit.type() != null) {
      facts.add(names.code(Dimension.TYPE, hit.type()));
    }
    if (hit.date() != null) {
      facts.add(names.isoDate(hit.date()));
    } else if (hit.year() != null) {
      facts.add(hit.year().toString());
    }
    if (hit.chairmanship() != null) {
      facts.add(
          names.text("results.hit.chair", names.code(Dimension.CHAIRMANSHIP, hit.chairmanship())));
    }
    if (hit.source() != null) {
      facts.add(hit.source());
    }
    return facts;
  }

  private HitCard.PassageLine line(Passage passage, String href, String document) {
    String number = passage.paragraph();
    return new HitCard.PassageLine(
        number,
        number == null
            ? names.text("results.hit.passage")
            : names.text("results.hit.paragraph", number),
        href + "#" + SearchLinks.segment(passage.anchor()),
        number == null ? "" : names.text("results.hit.cite.paragraph", number),
        document + "/cite?paragraph=" + SearchLinks.encode(passage.anchor()),
        passage.language(),
        new SafeString(MarkedText.html(passage.text(), passage.highlights())));
  }
}
