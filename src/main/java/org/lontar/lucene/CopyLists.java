package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReader;
import org.lontar.search.Copy;
import org.lontar.search.CopyList;

/** Lists the copies of documents, from one snapshot. One thread, one request. */
final class CopyLists {

  private final Records records;
  private final int maxShown;
  private final Map<Long, Members> known = new HashMap<>();

  /**
   * A lister.
   *
   * @param maxShown how many copies of a document are named
   */
  CopyLists(Records records, int maxShown) {
    this.records = records;
    this.maxShown = maxShown;
  }

  /** How many are in a group, and the first ids of them. */
  private record Members(long total, List<String> first) {}

  /** The copies of the document at an entry. */
  CopyList of(LeafReader leaf, int docId) throws IOException {
    Long group = CopyKeys.group(leaf, docId);
    if (group == null) {
      return CopyList.NONE;
    }
    Members members = known.get(group);
    if (members == null) {
      members = read(group);
      known.put(group, members);
    }
    String self = CopyKeys.id(leaf, docId);
    List<Copy> first = new ArrayList<>();
    for (String id : members.first()) {
      if (!id.equals(self) && first.size() < maxShown) {
        records
            .findSummary(id)
            .ifPresent(other -> first.add(new Copy(other.id(), other.title(), other.source())));
      }
    }
    return new CopyList(members.total() - 1, first);
  }

  private Members read(long group) throws IOException {
    long[] total = {0};
    TreeSet<String> first = new TreeSet<>();
    records.visit(
        CopyKeys.groupTerm(group),
        (leaf, docId) -> {
          total[0]++;
          first.add(CopyKeys.memberId(leaf, docId));
          if (first.size() > maxShown + 1) {
            first.removeLast();
          }
          return true;
        });
    return new Members(total[0], List.copyOf(first));
  }
}
