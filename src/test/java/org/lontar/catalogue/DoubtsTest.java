package org.lontar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.catalogue.TextOf.described;
import static org.lontar.catalogue.TextOf.lines;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lontar.document.Described;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.DocumentText;
import org.lontar.document.Doubt;
import org.lontar.document.DoubtKind;
import org.lontar.document.PartialDate;
import org.lontar.document.Rival;
import org.lontar.document.TypeAndForm;

class DoubtsTest {
  private static final DocumentText LONG = lines("Title", "A good sentence of words. ".repeat(30));

  private static List<DoubtKind> kinds(DocumentText text, DocumentMetadata metadata) {
    return Doubts.of(text, metadata).stream().map(Doubt::kind).toList();
  }

  private static DocumentMetadata metadata(
      Described<TypeAndForm> type, Described<PartialDate> date, List<Rival> rivals) {
    return new DocumentMetadata(
        type,
        date,
        List.of(),
        null,
        date.with("lao-pdr"),
        List.of(Described.inferred("health", "title")),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        null,
        List.of(),
        rivals,
        List.of());
  }

  private static Described<TypeAndForm> curatedType() {
    return Described.curated(new TypeAndForm("speech", null), "a.meta.yaml");
  }

  private static PartialDate day() {
    return PartialDate.ofDay(LocalDate.of(2024, 9, 26));
  }

  private static Rival rival(String field) {
    return new Rival(field, Described.embedded("2023", "html:date = 2023"), "named later", true);
  }

  @Test
  void doubtsEverythingOfADocumentWithoutText() {
    assertThat(described("Scan 12").metadata().doubts())
        .extracting(Doubt::kind)
        .containsExactly(
            DoubtKind.NO_TEXT, DoubtKind.NO_DATE, DoubtKind.NO_SECTOR, DoubtKind.UNCERTAIN_TYPE);
  }

  @Test
  void doubtsNothingThatIsStated() {
    assertThat(
            kinds(
                LONG, metadata(curatedType(), Described.curated(day(), "a.meta.yaml"), List.of())))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "date,CONFLICTING_DATES",
    "year,CONFLICTING_DATES",
    "chairmanship,CONFLICTING_CHAIRS"
  })
  void namesTheRivalThatContradicts(String field, DoubtKind kind) {
    DocumentMetadata doubted =
        metadata(curatedType(), Described.inferred(day(), "x"), List.of(rival(field)));

    assertThat(Doubts.of(LONG, doubted))
        .containsExactly(
            new Doubt(kind, "Against it: 2023, by \"html:date = 2023\" (named later)."));
  }

  @Test
  void leavesWhatALibrarianHasSettled() {
    DocumentMetadata settled =
        metadata(
            curatedType(),
            Described.curated(day(), "a.meta.yaml"),
            List.of(rival("date"), rival("chairmanship")));

    assertThat(kinds(LONG, settled)).isEmpty();
  }

  @Test
  void leavesRivalsThatContradictNothing() {
    Rival published =
        new Rival("date", Described.embedded("2024-09-27", "html"), "publication", false);

    assertThat(
            kinds(
                LONG, metadata(curatedType(), Described.inferred(day(), "x"), List.of(published))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Ministers met in Vientiane, Lao PDR, on 26 September 2024 (the 32nd meeting) and agreed on COVID-19 measures, see www.asean.org.",
        "ທີ່ປະຊຸມ ໄດ້ ຮັບຮອງ ຖະແຫຼງການ ຮ່ວມ ຂອງ ລັດຖະມົນຕີ ອາຊຽນ ວ່າດ້ວຍ ສາທາລະນະສຸກ ແລະ ການສຶກສາ",
        "การประชุม รัฐมนตรี อาเซียน ด้าน สาธารณสุข ครั้งที่ ๑๖ ณ นครหลวงเวียงจันทน์ ได้ รับรอง แถลงการณ์ ร่วม",
        "Các Bộ trưởng đã thông qua Tuyên bố chung về y tế, giáo dục và lao động tại Hà Nội ngày 26 tháng 9 năm 2024.",
        "កិច្ចប្រជុំ រដ្ឋមន្ត្រី អាស៊ាន បាន អនុម័ត សេចក្តីថ្លែងការណ៍ រួម ស្តីពី សុខាភិបាល និង ការអប់រំ",
        "အာဆီယံ ဝန်ကြီးများ အစည်းအဝေး သည် ပူးတွဲ ကြေညာချက် ကို အတည်ပြု ခဲ့သည်",
        "Para menteri menyepakati pernyataan bersama mengenai kesehatan, pendidikan, dan ketenagakerjaan di Jakarta."
      })
  void readsGoodTextOfAllScriptsWell(String words) {
    assertThat(Legibility.problem(lines("Title", (words + " ").repeat(5)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tbe Mln1sters rnet ln V;entiane 0n tbe 26tb 0f 5ept~mber and agr3ed 0n meas|ures t0 be taken",
        "T h e m i n i s t e r s m e t i n t h e c i t y o f t h e k i n g",
        "à¸à¸²à¸£à¸›à¸£à¸°à¸Šà¸¸à¸¡ à¸£à¸±à¸à¸¡à¸™à¸•à¸£à¸µ à¸­à¸²à¹€à¸‹à¸µà¸¢à¸™",
        "การ ัประชุม รัฐ\uFFFDมนตรี ์อาเซียน ้ด้าน \uFFFDสาธารณสุข",
        "Thc mrnstrs wlcmd thc pln fr thc prtctn \uF0B7\uF0A7 of \uF020 wrkrs"
      })
  void knowsMisreadings(String words) {
    assertThat(Legibility.problem(lines("Title", (words + " ").repeat(12)))).isPresent();
  }
}
