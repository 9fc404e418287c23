package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Dimension;
import org.lontar.document.SeriesMeeting;
import org.lontar.search.DocumentLink;
import org.lontar.search.HeldMeeting;
import org.lontar.search.MeetingDocument;

/** Lists the meetings of a series of which documents are held. One thread, one request. */
final class MeetingTask {

  private static final Comparator<Held> BY_DATE =
      Comparator.comparing(
              (Held held) -> held.summary().date(),
              Comparator.nullsLast(Comparator.<String>naturalOrder()))
          .thenComparing(held -> held.summary().id().value());

  private final Records records;

  MeetingTask(IndexReader reader) {
    this.records = new Records(reader);
  }

  /**
   * What tells meetings apart: the number, or where there is none, the year.
   *
   * @param year null where there is a number, or none is known
   */
  private record Key(@Nullable Integer ordinal, @Nullable Integer year) implements Comparable<Key> {

    private static final Comparator<@Nullable Integer> KNOWN_FIRST =
        Comparator.nullsLast(Comparator.<Integer>naturalOrder());

    @Override
    public int compareTo(Key other) {
      int byOrdinal = Objects.compare(ordinal, other.ordinal, KNOWN_FIRST);
      return byOrdinal == 0 ? Objects.compare(year, other.year, KNOWN_FIRST) : byOrdinal;
    }
  }

  /**
   * A document of a meeting.
   *
   * @param group of its copies; null where it has none
   */
  private record Held(Summary summary, @Nullable Long group) {}

  /** The meetings in their order. */
  List<HeldMeeting> list(String series) throws IOException {
    if (series.equals(Dimension.NONE)) {
      return List.of();
    }
    TreeMap<Key, List<Held>> byMeeting = new TreeMap<>();
    records.visit(
        new Term(FieldNames.facet(Dimension.SERIES), series),
        (leaf, docId) -> {
          add(byMeeting, series, leaf, docId);
          return true;
        });
    return byMeeting.entrySet().stream()
        .map(each -> meeting(each.getKey(), each.getValue()))
        .toList();
  }

  private static void add(Map<Key, List<Held>> byMeeting, String series, LeafReader leaf, int docId)
      throws IOException {
    Summary summary = Summary.decode(EntryValues.read(leaf, FieldNames.SUMMARY, docId));
    Held held = new Held(summary, CopyKeys.group(leaf, docId));
    Set<Integer> ordinals = ordinals(series, leaf, docId);
    if (ordinals.isEmpty()) {
      byMeeting.computeIfAbsent(new Key(null, summary.year()), key -> new ArrayList<>()).add(held);
    }
    for (Integer ordinal : ordinals) {
      byMeeting.computeIfAbsent(new Key(ordinal, null), key -> new ArrayList<>()).add(held);
    }
  }

  private static Set<Integer> ordinals(String series, LeafReader leaf, int docId)
      throws IOException {
    Set<Integer> ordinals = new TreeSet<>();
    for (SeriesMeeting meeting :
        MetadataCodec.decodeMeetings(EntryValues.read(leaf, FieldNames.MEETINGS, docId))) {
      if (meeting.code().equals(series) && meeting.ordinal() != null) {
        ordinals.add(meeting.ordinal());
      }
    }
    return ordinals;
  }

  private static HeldMeeting meeting(Key key, List<Held> documents) {
    documents.sort(BY_DATE);
    Set<Long> seen = new HashSet<>();
    List<MeetingDocument> first =
        documents.stream()
            .filter(held -> held.group() == null || seen.add(held.group()))
            .map(held -> link(held.summary()))
            .toList();
    Integer year = key.ordinal() == null ? key.year() : commonYear(documents);
    return new HeldMeeting(
        key.ordinal(),
        year,
        first.size(),
        first.subList(0, Math.min(first.size(), HeldMeeting.MAX_DOCUMENTS)));
  }

  private static MeetingDocument link(Summary summary) {
    return new MeetingDocument(
        new DocumentLink(summary.id(), summary.title(), summary.location()),
        summary.type(),
        summary.date());
  }

  private static @Nullable Integer commonYear(List<Held> documents) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Held held : documents) {
      if (held.summary().year() != null) {
        counts.merge(held.summary().year(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.<Integer, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
