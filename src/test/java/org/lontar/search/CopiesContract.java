package org.lontar.search;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.testkit.Documents.doc;
import static org.lontar.testkit.Requests.browse;
import static org.lontar.testkit.Requests.request;
import static org.lontar.testkit.Requests.words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.document.Dimension;
import org.lontar.document.DocumentId;
import org.lontar.document.Relation;
import org.lontar.document.RelationKind;
import org.lontar.document.SourceDocument;
import org.lontar.query.SearchRequest;
import org.lontar.query.SortOrder;
import org.lontar.testkit.Deadline;
import org.lontar.testkit.Documents;
import org.lontar.testkit.IndexFixture;
import org.lontar.testkit.Releases;
import org.lontar.testkit.Requests;

/** Which documents an engine takes for copies, how it lists them, and what relations mean. */
public interface CopiesContract extends EngineUnderTest {

  /** The same release on three sites, with a frame and a changed word, is one group. */
  @Test
  default void findsTheSameTextOnSeveralSites(@TempDir Path folder) throws IOException {
    String text = Releases.yearly(2024, 32, 120);
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("a").title("Haze").source("Secretariat").paragraphs(text),
            doc("b").title("HAZE | Site").paragraphs("Share this page", text, "Read more news"),
            doc("c").paragraphs(Releases.edited(text, 40)),
            doc("d").paragraphs(Releases.random(7, 200)))) {

      assertThat(copies(index)).isEqualTo(Map.of("a", "b c", "b", "a c", "c", "a b", "d", ""));
      assertThat(hit(index, "b").copies())
          .isEqualTo(
              new CopyList(
                  2,
                  List.of(
                      new Copy(new DocumentId("a"), "Haze", "Secretariat"),
                      new Copy(new DocumentId("c"), "Document c", null))));
    }
  }

  /** A page that holds the whole statement and a paragraph of its own is a copy of it. */
  @Test
  default void findsATextWithAParagraphOfItsOwn(@TempDir Path folder) throws IOException {
    String text = Releases.random(1, 200);
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("whole").paragraphs(text),
            doc("more").paragraphs(Releases.random(2, 80), text),
            doc("roundup").paragraphs(text, Releases.random(3, 900)))) {

      assertThat(copies(index)).isEqualTo(Map.of("whole", "more", "more", "whole", "roundup", ""));
    }
  }

  /** Releases that come every year with the same sentences are no copies of one another. */
  @Test
  default void keepsTheReleasesOfTwoYearsApart(@TempDir Path folder) throws IOException {
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("y2023").paragraphs(Releases.yearly(2023, 31, 120)),
            doc("y2024").paragraphs(Releases.yearly(2024, 32, 120)),
            doc("t1").titleRaw("Message of 2023").paragraphs(Releases.random(5, 100)),
            doc("t2").titleRaw("Message of 2024").paragraphs(Releases.random(5, 100)))) {

      assertThat(copies(index).values()).containsOnly("");
    }
  }

  /** Captions, empty files and translations have no copies. */
  @Test
  default void findsNoneWhereThereIsNothingToCompare(@TempDir Path folder) throws IOException {
    String thai = "ที่ประชุมรัฐมนตรีอาเซียนด้านสิ่งแวดล้อมได้หารือเรื่องหมอกควันข้ามแดน";
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("short1").paragraphs("The ministers met in Bandung and spoke of haze."),
            doc("short2").paragraphs("The ministers met in Bandung and spoke of haze."),
            doc("empty1"),
            doc("empty2"),
            doc("english").paragraphs(Releases.yearly(2024, 32, 120)),
            doc("thai1").language("th").paragraphs(thai.repeat(3)),
            doc("thai2").language("th").paragraphs(thai + " " + thai + " " + thai),
            doc("caption1").language("th").paragraphs(thai),
            doc("caption2").language("th").paragraphs(thai))) {

      assertThat(copies(index))
          .containsEntry("thai1", "thai2")
          .containsEntry("english", "")
          .containsEntry("caption1", "")
          .containsEntry("short1", "")
          .containsEntry("empty1", "");
    }
  }

  /** In whatever order documents come, and however often it is committed: the same groups. */
  @Test
  default void groupsTheSameInAnyOrder(@TempDir Path folder) throws IOException {
    List<Documents> documents = new ArrayList<>();
    for (int text = 0; text < 6; text++) {
      for (int site = 0; site < 4; site++) {
        String body = Releases.random(text, 150);
        String noise = Releases.random(100 + text * 10 + site, 12 * site);
        documents.add(doc("t" + text + "s" + site).paragraphs(body, noise + "."));
      }
    }
    Set<Map<String, String>> outcomes = new HashSet<>();
    for (int round = 0; round < 4; round++) {
      Collections.shuffle(documents, new Random(round));
      IndexStore store = openStore(folder.resolve("index" + round));
      Random commits = new Random(round);
      try (GenerationWriter writer = store.openLive()) {
        for (Documents each : documents) {
          writer.put(each.build());
          if (commits.nextInt(5) == 0) {
            writer.commit();
          }
        }
        writer.commit();
      }
      try (IndexFixture index = IndexFixture.of(this, folder.resolve("index" + round))) {
        outcomes.add(copies(index));
      }
    }

    assertThat(outcomes).hasSize(1);
    assertThat(outcomes.iterator().next()).containsEntry("t2s1", "t2s0 t2s2 t2s3");
  }

  /** A generation that is built anew has the groups of the former one. */
  @Test
  default void groupsTheSameInANewGeneration(@TempDir Path folder) throws IOException {
    String text = Releases.random(1, 200);
    Documents a = doc("a").paragraphs(text);
    Documents b = doc("b").paragraphs("One more line. ", text);
    Documents c = doc("c").paragraphs(Releases.edited(text, 60));
    try (IndexFixture index = IndexFixture.of(this, folder, a, b)) {
      index.put(c);
      Map<String, String> former = copies(index);
      String next;
      try (GenerationWriter writer = index.store().createNext()) {
        for (Documents each : List.of(c, b, a)) {
          writer.put(each.build());
        }
        writer.commit();
        next = writer.generation();
      }
      index.store().switchTo(next);
      Deadline.await(() -> index.engine().state().generation().equals(next));

      assertThat(copies(index)).isEqualTo(former).containsEntry("a", "b c");
    }
  }

  /** Members that change or go leave their group, and those that come join it. */
  @Test
  default void followsWhatBecomesOfMembers(@TempDir Path folder) throws IOException {
    String text = Releases.random(1, 200);
    try (IndexFixture index =
        IndexFixture.of(this, folder, doc("a").paragraphs(text), doc("b").paragraphs(text))) {
      index.put(doc("c").paragraphs(Releases.edited(text, 50)));
      assertThat(copies(index)).isEqualTo(Map.of("a", "b c", "b", "a c", "c", "a b"));

      index.put(doc("a").paragraphs(Releases.random(9, 200)));
      assertThat(copies(index)).isEqualTo(Map.of("a", "", "b", "c", "c", "b"));

      index.delete("b");
      assertThat(copies(index)).isEqualTo(Map.of("a", "", "c", ""));
      assertThat(index.engine().search(browse().collapsed().build()).folded()).isZero();

      index.put(doc("a").paragraphs(text));
      assertThat(copies(index)).isEqualTo(Map.of("a", "c", "c", "a"));
    }
  }

  /** A group falls apart when the member goes that held it together. */
  @Test
  default void breaksAChain(@TempDir Path folder) throws IOException {
    String first = Releases.random(1, 150);
    String middle = first + " " + Releases.random(2, 110);
    String last = middle + " " + Releases.random(3, 200);
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("last").paragraphs(last),
            doc("first").paragraphs(first),
            doc("middle").paragraphs(middle))) {
      assertThat(copies(index)).containsEntry("first", "last middle");

      index.delete("middle");

      assertThat(copies(index)).isEqualTo(Map.of("first", "", "last", ""));
    }
  }

  /**
   * However many documents have the same words, all are one group, and one less after a removal.
   */
  @Test
  default void groupsMoreThanAreLookedAt(@TempDir Path folder) throws IOException {
    String text = Releases.random(1, 60);
    Documents[] same =
        IntStream.range(0, 600)
            .mapToObj(i -> doc("d" + i).paragraphs(text))
            .toArray(Documents[]::new);
    try (IndexFixture index = IndexFixture.of(this, folder, same)) {
      assertThat(hit(index, "d77").copies().total()).isEqualTo(599);
      assertThat(hit(index, "d77").copies().first()).hasSize(CopyList.SHOWN);

      index.delete("d5");

      assertThat(hit(index, "d77").copies().total()).isEqualTo(598);
      assertThat(index.engine().search(browse().collapsed().build()).folded()).isEqualTo(598);
    }
  }

  /** The folded list is the whole list without later copies; totals and facets count all. */
  @Test
  default void foldsWithoutLosingCount(@TempDir Path folder) throws IOException {
    List<Documents> documents = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      // The first text is at the top of the newest, and more often than a page collects.
      boolean isFirst = i < 130;
      documents.add(
          doc("d" + i)
              .year(isFirst ? 2024 : 2000 + i % 3)
              .paragraphs("On haze. " + Releases.random(isFirst ? 1 : i / 2, 120)));
    }
    try (IndexFixture index = IndexFixture.of(this, folder, documents.toArray(Documents[]::new))) {
      for (SortOrder order : SortOrder.values()) {
        SearchResponse all =
            index.engine().search(request(words("haze")).sort(order).page(1, 100).build());
        SearchResponse folded =
            index
                .engine()
                .search(request(words("haze")).sort(order).page(1, 6).collapsed().build());

        assertThat(folded.total()).isEqualTo(all.total());
        assertThat(folded.facets()).isEqualTo(all.facets());
        assertThat(folded.folded()).isEqualTo(129 + 10);
        assertThat(folded.listed()).isEqualTo(new HitCount(11, true));
        List<String> paged = new ArrayList<>(ids(folded));
        paged.addAll(index.ids(request(words("haze")).sort(order).page(2, 6).collapsed().build()));
        assertThat(paged).isEqualTo(firstOfEach(index, order)).hasSize(11);
        assertThat(index.ids(request(words("haze")).sort(order).page(3, 6).collapsed().build()))
            .isEmpty();
      }
      SearchRequest chosen = browse().choose(Dimension.YEAR, "2000").collapsed().build();
      SearchResponse narrowed = index.engine().search(chosen);
      assertThat(narrowed.listed().value()).isEqualTo(narrowed.hits().size());
    }
  }

  /** Relations lead to the held document that they name, and can be seen from its side. */
  @Test
  default void leadsToTheDocumentThatARelationMeans(@TempDir Path folder) throws IOException {
    String text = Releases.random(1, 200);
    try (IndexFixture index =
        IndexFixture.of(
            this,
            folder,
            doc("statement")
                .title("Joint Statement of the Council")
                .url("https://www.asean.org/js/")
                .locations("2024/statement.pdf")
                .paragraphs(text),
            doc("news")
                .title("Joint Statement of the Council")
                .relations(reprints("JOINT STATEMENT of the Council!"))
                .paragraphs(text, "Our own paragraph."),
            doc("other").relations(reprints("A statement by its other name")).paragraphs(text),
            doc("stub").relations(new Relation(RelationKind.EXCERPT_OF, "http://asean.org/js")),
            doc("final").relations(new Relation(RelationKind.SUPERSEDES, "Statement.PDF")),
            doc("lost").relations(new Relation(RelationKind.SUPERSEDES, "draft.pdf")))) {

      assertThat(ties(index, "news").relations())
          .extracting(relation -> relation.document() == null ? null : relation.document().id())
          .containsExactly(new DocumentId("statement"));
      assertThat(ties(index, "lost").relations())
          .containsExactly(new HeldRelation(RelationKind.SUPERSEDES, null));
      assertThat(ties(index, "statement").inverse().stream().map(CopiesContract::printed))
          .containsExactly("reprints news", "reprints other", "excerptOf stub", "supersedes final");
      assertThat(ties(index, "statement").copies().first())
          .extracting(copy -> copy.id().value())
          .containsExactly("news", "other");
    }
  }

  private static Relation reprints(String target) {
    return new Relation(RelationKind.REPRINTS, target);
  }

  private static String printed(HeldRelation relation) {
    DocumentLink link = relation.document();
    return relation.kind().code() + " " + (link == null ? "nothing" : link.id());
  }

  private static DocumentTies ties(IndexFixture index, String id) throws IOException {
    SourceDocument document = index.engine().find(new DocumentId(id)).orElseThrow();
    return index.engine().findTies(document, 10);
  }

  private static Hit hit(IndexFixture index, String id) throws IOException {
    return all(index).stream().filter(hit -> hit.id().value().equals(id)).findFirst().orElseThrow();
  }

  /** The ids of the copies of each document. */
  private static Map<String, String> copies(IndexFixture index) throws IOException {
    Map<String, String> copies = new TreeMap<>();
    for (Hit hit : all(index)) {
      String ids = hit.copies().first().stream().map(c -> c.id().value()).collect(joining(" "));
      copies.put(hit.id().value(), ids);
    }
    return copies;
  }

  private static List<Hit> all(IndexFixture index) throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (int page = 1; page <= 8; page++) {
      hits.addAll(index.engine().search(browse().page(page, 100).build()).hits());
    }
    return hits;
  }

  private static List<String> firstOfEach(IndexFixture index, SortOrder order) throws IOException {
    Set<String> copiesOfFormer = new HashSet<>();
    List<String> first = new ArrayList<>();
    Requests whole = request(words("haze")).sort(order);
    List<Hit> hits = new ArrayList<>(index.engine().search(whole.page(1, 100).build()).hits());
    hits.addAll(index.engine().search(whole.page(2, 100).build()).hits());
    for (Hit hit : hits) {
      String id = hit.id().value();
      if (copiesOfFormer.add(id)) {
        first.add(id);
        SourceDocument document = index.engine().find(hit.id()).orElseThrow();
        Stream<Copy> copies = index.engine().findTies(document, 200).copies().first().stream();
        copies.forEach(copy -> copiesOfFormer.add(copy.id().value()));
      }
    }
    return first;
  }

  private static List<String> ids(SearchResponse response) {
    return response.hits().stream().map(hit -> hit.id().value()).toList();
  }
}
