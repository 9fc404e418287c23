package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import org.lontar.lucene.copies.Sketch;

/**
 * Keeps the groups of copies right after some documents were put or deleted: a group is all
 * documents that a chain of copies joins, whatever the order in which they came.
 *
 * <p>Looks at the documents that changed, and at all of a group that lost or changed a member;
 * others are found by the terms of their bands. One thread, one use.
 */
final class CopyGroups {

  /**
   * Of the documents that share a band so many are looked at: a phrase of every release of a site
   * may not cost more. Copies share several bands, and texts of exactly the same words have a term
   * of their own.
   */
  private static final int MAX_LOOKED_AT = 256;

  private final IndexWriter writer;
  private final Records records;

  private final SortedMap<String, Node> nodes = new TreeMap<>();
  private final NumberSets sets = new NumberSets();
  private final SortedMap<Long, String> othersAlone = new TreeMap<>();
  private final SortedSet<Long> othersInGroups = new TreeSet<>();
  private final Set<Long> wholesSeen = new HashSet<>();

  /**
   * Settles groups.
   *
   * @param reader shows all that was put, and what was settled before
   */
  CopyGroups(IndexWriter writer, IndexReader reader) {
    this.writer = writer;
    this.records = new Records(reader);
  }

  /**
   * A document whose group is to be found.
   *
   * @param number by itself
   * @param leaf where its entry is
   * @param docId in {@code leaf}
   * @param written the number of the group that its entry has; null where none
   * @param noted the number of the group in which it is noted as a member; null where in none
   * @param sketch of its text; null where it has too little
   */
  private record Node(
      String id,
      long number,
      LeafReader leaf,
      int docId,
      @Nullable Long written,
      @Nullable Long noted,
      Sketch.@Nullable Keyed sketch) {

    /** Most bands hold the document alone: told without reading an id. */
    boolean isAt(LeafReader otherLeaf, int otherDocId) {
      return docId == otherDocId && leaf.equals(otherLeaf);
    }
  }

  /** Settles the groups that the documents with these ids are in, or were in. */
  void settle(Collection<String> changed) throws IOException {
    SortedSet<String> wanted = new TreeSet<>(changed);
    for (String id : changed) {
      Long group = notedGroup(id);
      if (group != null) {
        wanted.addAll(members(group));
      }
    }
    for (String id : wanted) {
      load(id);
    }
    for (Node node : nodes.values()) {
      if (node.sketch() != null) {
        link(node, node.sketch());
      }
    }
    write();
  }

  private void load(String id) throws IOException {
    Long noted = notedGroup(id);
    records.visit(
        new Term(FieldNames.ID, id),
        (leaf, docId) -> {
          Long written = CopyKeys.group(leaf, docId);
          Sketch.Keyed sketch = CopyKeys.sketch(leaf, docId);
          nodes.put(id, new Node(id, CopyKeys.number(id), leaf, docId, written, noted, sketch));
          return false;
        });
    if (noted != null && !nodes.containsKey(id)) {
      writer.deleteDocuments(CopyKeys.memberTerm(id));
    }
  }

  private @Nullable Long notedGroup(String id) throws IOException {
    List<Long> found = new ArrayList<>(1);
    records.visit(
        CopyKeys.memberTerm(id),
        (leaf, docId) -> {
          Long group = CopyKeys.group(leaf, docId);
          if (group != null) {
            found.add(group);
          }
          return false;
        });
    return found.isEmpty() ? null : found.getFirst();
  }

  private List<String> members(long group) throws IOException {
    List<String> members = new ArrayList<>();
    records.visit(
        CopyKeys.groupTerm(group),
        (leaf, docId) -> {
          members.add(CopyKeys.memberId(leaf, docId));
          return true;
        });
    return members;
  }

  private void link(Node node, Sketch.Keyed sketch) throws IOException {
    boolean isSettled = linkWhole(node, sketch.whole());
    // Texts of the same words have the same bands: the first of them looks for all.
    if (!isSettled && wholesSeen.add(sketch.whole())) {
      Set<String> tried = new HashSet<>();
      for (int band : sketch.bands()) {
        linkBand(node, sketch.sketch(), band, tried);
      }
    }
  }

  /** Joins a document of the same words; true where that one's group was settled before. */
  private boolean linkWhole(Node node, long whole) throws IOException {
    List<Boolean> isSettled = new ArrayList<>(1);
    records.visit(
        CopyKeys.wholeTerm(whole),
        (leaf, docId) -> {
          if (node.isAt(leaf, docId)) {
            return true;
          }
          String other = CopyKeys.id(leaf, docId);
          sets.join(node.number(), numberOf(other, leaf, docId, true));
          isSettled.add(!nodes.containsKey(other));
          return false;
        });
    return isSettled.contains(true);
  }

  private void linkBand(Node node, Sketch sketch, int band, Set<String> tried) throws IOException {
    int[] left = {MAX_LOOKED_AT};
    records.visit(
        CopyKeys.bandTerm(band),
        (leaf, docId) -> {
          left[0]--;
          if (!node.isAt(leaf, docId)) {
            String other = CopyKeys.id(leaf, docId);
            long number = numberOf(other, leaf, docId, false);
            if (sets.smallest(number) != sets.smallest(node.number()) && tried.add(other)) {
              Sketch.Keyed found = CopyKeys.sketch(leaf, docId);
              if (found != null && sketch.isCopyOf(found.sketch())) {
                sets.join(node.number(), numberOf(other, leaf, docId, true));
              }
            }
          }
          return left[0] > 0;
        });
  }

  /**
   * The number that a document goes by: its own where its group is to be found, else its group's.
   *
   * @param isJoined whether it is about to be joined, and so must be written anew
   */
  private long numberOf(String id, LeafReader leaf, int docId, boolean isJoined)
      throws IOException {
    Node node = nodes.get(id);
    if (node != null) {
      return node.number();
    }
    Long group = CopyKeys.group(leaf, docId);
    long number = group == null ? CopyKeys.number(id) : group;
    if (isJoined && group == null) {
      othersAlone.put(number, id);
    } else if (isJoined) {
      othersInGroups.add(number);
    }
    return number;
  }

  private void write() throws IOException {
    Map<Long, Integer> sizes = new HashMap<>();
    nodes.values().forEach(node -> sizes.merge(sets.smallest(node.number()), 1, Integer::sum));
    othersAlone.keySet().forEach(one -> sizes.merge(sets.smallest(one), 1, Integer::sum));
    othersInGroups.forEach(group -> sizes.merge(sets.smallest(group), 2, Integer::sum));
    for (Node node : nodes.values()) {
      long group = sets.smallest(node.number());
      write(node, sizes.getOrDefault(group, 0) > 1 ? group : null);
    }
    for (Map.Entry<Long, String> alone : othersAlone.entrySet()) {
      write(alone.getValue(), sets.smallest(alone.getKey()));
    }
    for (long former : othersInGroups) {
      long group = sets.smallest(former);
      for (String member : group == former ? List.<String>of() : members(former)) {
        write(member, group);
      }
    }
  }

  private void write(Node node, @Nullable Long group) throws IOException {
    boolean isRight =
        group == null
            ? node.written() == null && node.noted() == null
            : group.equals(node.written()) && group.equals(node.noted());
    if (isRight) {
      return;
    }
    if (group != null) {
      write(node.id(), group);
      return;
    }
    writer.deleteDocuments(CopyKeys.memberTerm(node.id()));
    if (node.written() != null) {
      writer.updateDocValues(
          new Term(FieldNames.ID, node.id()),
          new NumericDocValuesField(FieldNames.COPY_GROUP, null));
    }
  }

  private void write(String id, long group) throws IOException {
    // The member first: a value can only be changed of a field that some entry has.
    writer.updateDocument(CopyKeys.memberTerm(id), CopyKeys.member(id, group));
    writer.updateNumericDocValue(new Term(FieldNames.ID, id), FieldNames.COPY_GROUP, group);
  }
}
