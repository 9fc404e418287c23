package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.SectorFinder.Sectors;
import org.lontar.document.Described;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.DocumentText;
import org.lontar.document.EmbeddedField;
import org.lontar.document.Labels;
import org.lontar.document.Paragraph;
import org.lontar.document.PartialDate;
import org.lontar.document.Rival;
import org.lontar.document.SeriesMeeting;
import org.lontar.document.TypeAndForm;

/**
 * Describes documents: what each is, and why it is said so. Immutable, thread-safe.
 *
 * <p>A cataloguer takes some memory for its vocabularies and patterns: make one and share it.
 */
public final class Cataloguer {
  private final TypeFinder types;
  private final DateFinder dates;
  private final EmbeddedDates embeddedDates;
  private final DateCompletion completion;
  private final YearFinder years = new YearFinder();
  private final MeetingYears meetingYears;
  private final ChairmanshipFinder chairs;
  private final Chairing chairing;
  private final SectorFinder sectors;
  private final LanguageFinder languages;
  private final BodyFinder bodies;
  private final PartnerFinder partners;
  private final RelationFinder relations;
  private final Zawgyi zawgyi = new Zawgyi();
  private final PlaceFinder places;
  private final SeriesFinder series;
  private final SourceFinder sources = new SourceFinder();
  private final TitleCleaner titles = new TitleCleaner();
  private final Set<String> countries;

  private final ChairRegister register;
  private final Labels labels;
  private final String version;

  /** A cataloguer that rests on {@code vocabularies}. */
  public Cataloguer(Vocabularies vocabularies) {
    version = CatalogueVersion.of(vocabularies);
    labels = vocabularies.labels();
    register = new ChairRegister(vocabularies.chairmanships());
    DateScanner scanner = new DateScanner(vocabularies.months());
    types = new TypeFinder(vocabularies.types(), vocabularies.sectors());
    dates = new DateFinder(scanner);
    embeddedDates = new EmbeddedDates(scanner);
    completion = new DateCompletion(vocabularies.months());
    meetingYears =
        new MeetingYears(new MeetingRegister(vocabularies.meetings(), vocabularies.summits()));
    chairs =
        new ChairmanshipFinder(
            vocabularies.countries(), vocabularies.chairmanships(), vocabularies.leaders());
    chairing = new Chairing(register, vocabularies.clues());
    sectors = new SectorFinder(vocabularies.sectors(), new DocumentWords(vocabularies.types()));
    languages = new LanguageFinder(vocabularies.languages());
    bodies = new BodyFinder(vocabularies.bodies());
    partners = new PartnerFinder(vocabularies.partners());
    relations = new RelationFinder(new Sites(vocabularies.types()));
    places = new PlaceFinder(new TownNames(vocabularies.months(), vocabularies.countries()));
    series = new SeriesFinder(new MeetingNames(vocabularies.series()));
    countries =
        vocabularies.countries().stream()
            .map(VocabularyRows.Country::code)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What decides, beside the text, on what is said of it: changes when the code or a vocabulary
   * does; without white space.
   */
  public String version() {
    return version;
  }

  /** The codes that descriptions use, and their names. */
  public Labels labels() {
    return labels;
  }

  /** The chair of ASEAN by the register, where one held it for the whole of {@code date}. */
  public Optional<String> findChair(PartialDate date) {
    return Optional.ofNullable(register.at(date)).map(VocabularyRows.Term::chair);
  }

  /**
   * Describes a text.
   *
   * @param text what was read
   * @param location where it lies in the corpus; its last part is the file's name
   */
  public Description describe(DocumentText text, String location) {
    Reading reading = Reading.of(zawgyi.toUnicode(text), location);
    Described<TypeAndForm> type = types.find(reading);
    String code = type == null ? null : type.value().code();
    List<Described<SeriesMeeting>> meetings = series.find(reading);
    Dating dating = dating(reading, meetings, code);
    Chairing.Result time = time(reading, dating);
    Sectors ofSectors = sectors.find(reading, code, meetings);
    List<Described<String>> external = partners.find(reading);
    Described<String> language = languages.find(reading);
    Described<String> source = sources.source(reading);
    DocumentMetadata metadata =
        new DocumentMetadata(
            type,
            dating.date(),
            dating.dates(),
            time.year(),
            time.chairmanship(),
            ofSectors.document(),
            meetings,
            bodies.find(reading, code, external),
            external,
            language,
            places.find(reading),
            source,
            sources.author(reading),
            sources.url(reading),
            relations.find(reading, type),
            rivals(dating, time),
            List.of());
    String title = titles.clean(reading, source == null ? null : source.value());
    return new Description(
        title,
        described(reading, ofSectors, language),
        metadata.withDoubts(Doubts.of(reading.text(), metadata)));
  }

  private Dating dating(
      Reading reading, List<Described<SeriesMeeting>> meetings, @Nullable String type) {
    List<DateCandidate> candidates = new ArrayList<>(dates.find(reading));
    candidates.addAll(embeddedDates.find(reading));
    candidates.addAll(years.find(reading));
    candidates.addAll(meetingYears.find(meetings, type));
    Dating dating = Dating.of(candidates, type);
    DateCandidate completed = completion.find(reading, dating);
    if (completed == null) {
      return dating;
    }
    candidates.add(completed);
    return Dating.of(candidates, type);
  }

  private Chairing.Result time(Reading reading, Dating dating) {
    Chairing.Result result = chairing.resolve(reading, chairs.find(reading), dating);
    EmbeddedField field = reading.firstField("json:chairmanship");
    if (field != null && countries.contains(field.value().strip())) {
      return result.given(Described.embedded(field.value().strip(), Reading.evidence(field)));
    }
    return result;
  }

  private static List<Rival> rivals(Dating dating, Chairing.Result time) {
    List<Rival> rivals = new ArrayList<>(dating.rivals());
    rivals.addAll(time.rivals());
    return rivals;
  }

  private DocumentText described(
      Reading reading, Sectors ofSectors, @Nullable Described<String> language) {
    String main = language == null ? null : language.value();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < reading.body().size(); i++) {
      Paragraph paragraph = reading.text().paragraphs().get(i);
      paragraphs.add(
          paragraph.described(
              ofSectors.byParagraph().get(i), languages.ofParagraph(reading.body().get(i), main)));
    }
    return reading.text().withParagraphs(paragraphs);
  }
}
