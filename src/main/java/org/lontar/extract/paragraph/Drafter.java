package org.lontar.extract.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lontar.extract.block.Block;
import org.lontar.extract.paragraph.Draft.Role;
import org.lontar.extract.paragraph.NumberSequence.Believed;

/**
 * Joins lines to paragraphs and cuts blocks at the numbers that count. One thread, one document.
 */
final class Drafter {

  private final List<Draft> drafts = new ArrayList<>();
  private final NumberSequence sequence;
  private final Hyphenation hyphenation;
  private final LineFlow flow;

  /** Notes under a paragraph that may go on over the page: they follow it. */
  private final List<Draft> notes = new ArrayList<>();

  private final StringBuilder text = new StringBuilder();
  private Role role = Role.PROSE;
  private @Nullable Marker marker;
  private int lines;
  private boolean shouts = true;
  private String lastLine = "";
  private boolean pageBreak;

  private Drafter(NumberSequence sequence, Hyphenation hyphenation, LineFlow flow) {
    this.sequence = sequence;
    this.hyphenation = hyphenation;
    this.flow = flow;
  }

  /** The drafts of the blocks, in their order; furniture is left out. */
  static List<Draft> draft(List<Block> blocks) {
    int longest = lines(blocks).mapToInt(String::length).max().orElse(0);
    Drafter drafter =
        new Drafter(
            new NumberSequence(NumberCensus.of(blocks)),
            Hyphenation.of(lines(blocks).toList()),
            LineFlow.ofLongest(longest));
    blocks.forEach(drafter::add);
    drafter.flush();
    return drafter.drafts;
  }

  private static Stream<String> lines(List<Block> blocks) {
    return blocks.stream()
        .flatMap(
            b -> b instanceof Block.Prose prose ? prose.lines().stream() : Stream.of(b.text()));
  }

  private void add(Block block) {
    switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Prose prose -> prose(prose.lines());
      case Block.Item item -> item(item);
      case Block.Row row -> {
        flush();
        drafts.add(new Draft(Role.ROW, null, row.text(), row.table()));
      }
      case Block.PageBreak _ -> pageBreak = true;
      case Block.Note note -> notes.add(new Draft(Role.PROSE, null, note.text(), 0));
      case Block.Edge edge -> prose(List.of(edge.text()));
      case Block.Furniture _ -> {
        // no part of the body
      }
    }
  }

  private void heading(Block.Heading block) {
    String heading = Ordinals.mended(block.text());
    flush();
    Believed believed = sequence.believe(Markers.read(heading), true, "");
    if (believed != null && believed.meaning() == NumberSequence.Meaning.PARAGRAPH) {
      begin(believed, heading);
      flush();
      return;
    }
    startAnnexAt(heading);
    sequence.heading();
    drafts.add(new Draft(Role.HEADING, null, heading, block.level()));
  }

  private void startAnnexAt(String line) {
    if (AnnexHeading.isOne(line)) {
      sequence.restart();
    }
  }

  private void item(Block.Item item) {
    flush();
    Believed believed = sequence.believe(NumberCensus.markersOf(item), true, "");
    if (believed != null) {
      begin(believed, item.text());
    } else {
      role = Role.BULLET;
      String shown = item.marker() == null ? item.text() : item.marker() + ". " + item.text();
      extend(shown);
    }
    flush();
  }

  private void prose(List<String> block) {
    for (int i = 0; i < block.size(); i++) {
      String line = block.get(i);
      boolean first = i == 0;
      boolean breaks = !first && breaksBefore(line);
      boolean underCapitals = breaks && shouts;
      Believed believed = sequence.believe(Markers.read(line), first || underCapitals, lastLine);
      if (believed != null) {
        flush();
        begin(believed, line);
      } else if (first ? !goesOnFromLastBlock(line) : breaks) {
        flush();
        beginPlain(line);
      } else {
        extend(line);
      }
    }
    pageBreak = false;
  }

  private boolean goesOnFromLastBlock(String line) {
    if (text.isEmpty() || Sentences.endsClause(lastLine)) {
      return marker != null && text.isEmpty();
    }
    if (AnnexHeading.isOne(line) || AnnexHeading.isOne(text.toString())) {
      return false;
    }
    if (Sentences.startsSmall(line) || Sentences.isLeftHanging(lastLine)) {
      return Markers.read(line).isEmpty() && !LineFlow.isBullet(line);
    }
    return pageBreak && flow.isCutOff(lastLine) && !LineFlow.isBullet(line);
  }

  private boolean breaksBefore(String line) {
    return !text.isEmpty() && flow.breaksBefore(lines, shouts, lastLine, line);
  }

  private void beginPlain(String line) {
    startAnnexAt(line);
    if (LineFlow.isBullet(line)) {
      role = Role.BULLET;
      extend(line.substring(2).strip());
    } else {
      extend(line);
    }
  }

  private void begin(Believed believed, String line) {
    switch (believed.meaning()) {
      case PARAGRAPH -> role = Role.NUMBERED;
      case ITEM -> role = Role.ITEM;
      case SECTION -> {
        role = Role.PROSE;
        extend(line);
        return;
      }
    }
    marker = believed.marker();
    extend(believed.marker().rest());
  }

  private void extend(String line) {
    hyphenation.append(text, line);
    shouts &= Sentences.isAllCaps(line);
    lastLine = line;
    lines++;
  }

  private void flush() {
    if (!text.isEmpty()) {
      String closed = Ordinals.mended(hyphenation.closeGaps(text.toString()));
      drafts.add(new Draft(role, marker, closed, 0));
    }
    drafts.addAll(notes);
    notes.clear();
    text.setLength(0);
    role = Role.PROSE;
    marker = null;
    lines = 0;
    shouts = true;
    lastLine = "";
  }
}
