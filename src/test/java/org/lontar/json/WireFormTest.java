package org.lontar.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lontar.document.DateRole;
import org.lontar.document.Described;
import org.lontar.document.Dimension;
import org.lontar.document.DocumentId;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.DocumentText;
import org.lontar.document.Doubt;
import org.lontar.document.DoubtKind;
import org.lontar.document.Labels;
import org.lontar.document.Paragraph;
import org.lontar.document.ParagraphKind;
import org.lontar.document.Part;
import org.lontar.document.PartialDate;
import org.lontar.document.Relation;
import org.lontar.document.RelationKind;
import org.lontar.document.Rival;
import org.lontar.document.RoleDate;
import org.lontar.document.SeriesMeeting;
import org.lontar.document.SourceDocument;
import org.lontar.document.TypeAndForm;
import org.lontar.ingest.RunProgress;
import org.lontar.ingest.RunReport;
import org.lontar.query.QueryNote;
import org.lontar.query.SearchRequest;
import org.lontar.query.UserQueryParser;
import org.lontar.search.Copy;
import org.lontar.search.CopyList;
import org.lontar.search.Correction;
import org.lontar.search.DocumentLink;
import org.lontar.search.DocumentTies;
import org.lontar.search.Expansion;
import org.lontar.search.FacetCounts;
import org.lontar.search.Fate;
import org.lontar.search.HeldRelation;
import org.lontar.search.Highlight;
import org.lontar.search.Hit;
import org.lontar.search.HitCount;
import org.lontar.search.LocationFate;
import org.lontar.search.PartCount;
import org.lontar.search.Passage;
import org.lontar.search.QueryReport;
import org.lontar.search.SearchResponse;
import org.lontar.search.SearchStats;
import org.lontar.search.WayOut;

/** The wire forms, to the letter. */
class WireFormTest {

  private static final Labels LABELS =
      new Labels(Map.of(Dimension.SECTOR, Map.of("haze", "Transboundary haze")));

  @Test
  void writesAnAnswer() {
    Passage passage =
        new Passage("p15", "15", "en", "The \"haze\" 🌫", List.of(new Highlight(5, 9)));
    Hit hit =
        new Hit(
            new DocumentId("ab12"),
            "On haze",
            "joint-statement",
            "2024-09-26",
            2024,
            "lao-pdr",
            List.of("haze"),
            "en",
            null,
            Instant.parse("2026-11-01T09:30:00Z"),
            7.5f,
            List.of(passage),
            new CopyList(7, List.of(new Copy(new DocumentId("c:d"), "On <haze>", null))));
    SearchResponse response =
        new SearchResponse(
            request("haze *"),
            new QueryReport(
                List.of(new QueryNote("limited", "Not all.")),
                List.of(new Expansion("haze", List.of("smoke"), Expansion.Origin.SYNONYM, true)),
                new QueryReport.Matching(11, 1),
                new Correction("hazel", 20),
                List.of(
                    new PartCount(
                        PartCount.Kind.CLAUSE,
                        "haze",
                        List.of(),
                        request("haze"),
                        12,
                        true,
                        List.of(new WayOut(WayOut.Change.WITHOUT, request("smoke"), 3)))),
                request("haze").query().tree()),
            new HitCount(12, true),
            1,
            List.of(hit),
            List.of(
                new FacetCounts(
                    Dimension.SECTOR,
                    List.of(
                        new FacetCounts.LabelCount("haze", 3, true),
                        new FacetCounts.LabelCount("none", 1, false)))),
            new SearchStats(850, "0007", 12));

    assertEquals(
        joined(
            """
            {"query":{"text":"haze *","understood":"(term haze)","notes":[
            {"code":"nothing-to-search","message":"“*” holds no word; it was left out."},
            {"code":"limited","message":"Not all."}],"matching":{"all":11,"some":1},
            "expansions":[{"typed":"haze","others":["smoke"],"origin":"synonym","on":true}],
            "correction":{"text":"hazel","total":20},
            "parts":[{"kind":"clause","text":"haze","total":12,"cause":true,
            "ways":[{"change":"without","url":"/api/v1/search?q=smoke","total":3}]}]},
            "total":12,"totalIsExact":true,"folded":1,"page":1,"size":20,
            "hits":[{"id":"ab12","url":"/documents/ab12","title":"On haze",
            "type":"joint-statement","date":"2024-09-26","year":2024,"chairmanship":"lao-pdr",
            "sectors":["haze"],"language":"en","source":null,"added":"2026-11-01T09:30:00Z","score":7.5,
            "passages":[{"paragraph":"15","url":"/documents/ab12#p15",
            "text":"The \\"haze\\" 🌫","highlights":[[5,9]],"anchor":"p15","language":"en"}],
            "alsoPublishedAs":[{"id":"c:d","url":"/documents/c:d","title":"On <haze>","source":null}],
            "alsoPublishedAsCount":7}],
            "facets":{"year":[],"chairmanship":[],
            "sector":[{"value":"haze","label":"Transboundary haze","count":3,"selected":true},
            {"value":"none","label":"no sector","count":1,"selected":false}],
            "type":[],"language":[],"series":[],"body":[],"partner":[]},
            "stats":{"tookMicros":850,"generation":"0007","commit":12}}
            """),
        new SearchJson(LABELS).toJson(response));
  }

  @Test
  void writesADocumentOfWhichLittleIsKnown() {
    assertEquals(
        joined(
                """
            {"id":"a:1","title":"a.txt","titleRaw":null,"text":"14. Haze","paragraphs":[
            {"anchor":"p14","number":"14","fingerprint":"FINGERPRINT","heading":null,
            "sectors":[],"language":null,"text":"Haze","kind":"numbered"}],
            "metadata":{"type":null,"date":null,"dates":[],"year":null,"chairmanship":null,
            "sectors":[],"series":[],"bodies":[],"partners":[],"language":null,
            "place":null,"source":null,"author":null,"url":null,
            "relations":[],"rivals":[],"doubts":[]},
            "alsoPublishedAs":[],"alsoPublishedAsCount":0,"relatedFrom":[],
            "mediaType":"text/plain","sizeBytes":8,"contentHash":"00","locations":["a.txt"],
            "container":null,"added":null,"warnings":[],"path":"/tmp/a.txt"}
            """)
            .replace("FINGERPRINT", paragraph().fingerprint()),
        DocumentJson.toJson(document(DocumentMetadata.EMPTY), "/tmp/a.txt"));
  }

  @Test
  void writesEachValueWithItsOrigin() {
    PartialDate day = PartialDate.ofDay(LocalDate.of(2024, 9, 26));
    Described<String> town = Described.stated("Vientiane", Part.TEXT, "Issued in Vientiane");
    DocumentMetadata metadata =
        new DocumentMetadata(
            Described.stated(
                new TypeAndForm("joint-statement", "Joint Statement"), Part.TITLE, "JOINT …"),
            town.with(day),
            List.of(town.with(new RoleDate(DateRole.EVENT_START, PartialDate.ofMonth(2024, 9)))),
            Described.inferred(2024, "the date"),
            Described.curated("lao-pdr", "a.txt.meta.yaml"),
            List.of(Described.inferred("haze", null)),
            List.of(town.with(new SeriesMeeting("ascc-council", 32))),
            List.of(town.with("ascc-council")),
            List.of(town.with("japan")),
            Described.inferred("en", null),
            town,
            Described.embedded("ASEAN", "html:og:site_name = ASEAN"),
            null,
            Described.embedded("https://asean.org", "html:canonical = https://asean.org"),
            List.of(town.with(new Relation(RelationKind.REPRINTS, "ASEAN Declaration"))),
            List.of(new Rival("date", town.with("2024-09-27"), "the page is younger", true)),
            List.of(new Doubt(DoubtKind.NO_SECTOR, "Nothing speaks of a sector.")));
    String stated = "\"origin\":\"stated\",\"part\":\"text\",\"evidence\":\"Issued in Vientiane\"}";

    DocumentLink link = new DocumentLink(new DocumentId("d"), "Declaration", "d.pdf");
    DocumentTies ties =
        new DocumentTies(
            CopyList.NONE,
            List.of(new HeldRelation(RelationKind.REPRINTS, link)),
            List.of(new HeldRelation(RelationKind.SUPERSEDES, link)));

    String json = DocumentJson.toJson(document(metadata), ties);

    assertEquals(
        joined(
                """
            {"type":{"value":"joint-statement","form":"Joint Statement","origin":"stated",
            "part":"title","evidence":"JOINT …"},
            "date":{"value":"2024-09-26",STATED,
            "dates":[{"role":"event-start","value":"2024-09","precision":"month",STATED],
            "year":{"value":2024,"origin":"inferred","part":null,"evidence":"the date"},
            "chairmanship":{"value":"lao-pdr","origin":"curated","part":null,
            "evidence":"a.txt.meta.yaml"},
            "sectors":[{"value":"haze","origin":"inferred","part":null,"evidence":null}],
            "series":[{"value":"ascc-council","ordinal":32,STATED],
            "bodies":[{"value":"ascc-council",STATED],
            "partners":[{"value":"japan",STATED],
            "language":{"value":"en","origin":"inferred","part":null,"evidence":null},
            "place":{"value":"Vientiane",STATED,
            "source":{"value":"ASEAN","origin":"embedded","part":null,
            "evidence":"html:og:site_name = ASEAN"},
            "author":null,
            "url":{"value":"https://asean.org","origin":"embedded","part":null,
            "evidence":"html:canonical = https://asean.org"},
            "relations":[{"value":"reprints","target":"ASEAN Declaration",
            "document":LINK,STATED],
            "rivals":[{"field":"date","value":"2024-09-27","reason":"the page is younger",
            "conflict":true,STATED],
            "doubts":[{"value":"no-sector","reason":"Nothing speaks of a sector."}]},
            "alsoPublishedAs":[],"alsoPublishedAsCount":0,
            "relatedFrom":[{"value":"supersedes","document":LINK}]
            """)
            .replace("STATED", stated)
            .replace("LINK", "{\"id\":\"d\",\"url\":\"/documents/d\",\"title\":\"Declaration\"}"),
        json.substring(json.indexOf("\"metadata\":") + 11, json.indexOf(",\"mediaType\"")));
  }

  @Test
  void writesTheReportOfARun() {
    assertEquals(
        joined(
            """
            {"found":10,"indexed":4,"unchanged":3,"duplicates":1,"skipped":1,"failed":1,
            "removed":2,"curationMistakes":5,"elapsedMillis":1234,"generation":"0007","commit":12}
            """),
        ReportJson.toJson(new RunReport(10, 4, 3, 1, 1, 1, 2, 5, 1234, "0007", 12)));
  }

  @Test
  void writesTheProgressOfARun() {
    assertEquals(
        "{\"phase\":\"reading\",\"done\":3,\"total\":10,\"failed\":1,\"elapsedMillis\":50,"
            + "\"location\":\"a.pdf\"}",
        ReportJson.toJson(new RunProgress(RunProgress.Phase.READING, 3, 10, 1, 50, "a.pdf")));
  }

  @Test
  void writesAnError() {
    assertEquals(
        "{\"error\":{\"code\":\"bad-date\",\"message\":\"No \\\"date\\\".\",\"hint\":\"Write one.\"}}",
        ErrorJson.toJson("bad-date", "No \"date\".", "Write one."));
    assertEquals(
        "{\"error\":{\"code\":\"fault\",\"message\":\"m\",\"hint\":null}}",
        ErrorJson.toJson("fault", "m", null));
  }

  @Test
  void writesAFailedFile() {
    assertEquals(
        "{\"path\":\"a.zip!/b.pdf\",\"fate\":\"failed\",\"stage\":\"extract\","
            + "\"reason\":\"It is encrypted.\",\"sizeBytes\":7,\"contentHash\":null}",
        FateJson.toJson(
            new LocationFate(
                "a.zip!/b.pdf",
                "a.zip",
                7,
                0,
                null,
                Fate.FAILED,
                null,
                "extract",
                "It is encrypted.",
                "1")));
  }

  @Test
  void encodesIdsInAddresses() {
    assertEquals("/documents/a:1", DocumentUrl.of(new DocumentId("a:1")));
    assertEquals("/documents/a%2B1", DocumentUrl.of(new DocumentId("a+1")));
    assertEquals("/documents/%E0%B8%82-~#p1", DocumentUrl.of(new DocumentId("ข-~"), "p1"));
  }

  private static SearchRequest request(String typed) {
    return SearchRequest.of(UserQueryParser.parse(typed));
  }

  private static Paragraph paragraph() {
    return Paragraph.read("p14", ParagraphKind.NUMBERED, "14", null, "Haze");
  }

  private static SourceDocument document(DocumentMetadata metadata) {
    DocumentText text =
        new DocumentText("text/plain", null, List.of(paragraph()), List.of(), List.of(), List.of());
    return new SourceDocument(
        new DocumentId("a:1"), "a.txt", text, metadata, "00", 8, List.of("a.txt"), null);
  }

  private static String joined(String lines) {
    return Arrays.stream(lines.split("\n", -1)).collect(Collectors.joining());
  }
}
