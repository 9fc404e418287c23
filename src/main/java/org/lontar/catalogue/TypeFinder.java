package org.lontar.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.VocabularyRows.DocumentType;
import org.lontar.catalogue.VocabularyRows.Sector;
import org.lontar.document.Described;
import org.lontar.document.EmbeddedField;
import org.lontar.document.ParagraphKind;
import org.lontar.document.TypeAndForm;

/**
 * Finds the type of a document: by its own word for itself, else by its shape and where it comes
 * from. Immutable, thread-safe.
 */
final class TypeFinder {
  private static final String NEWS = "news-article";
  private static final String SPEECH = "speech";
  private static final String PRESS_RELEASE = "press-release";

  private static final Pattern SALUTATION =
      Pattern.compile(
          "^\\W{0,2}(?:your (?:excellenc|majest|royal)|excellencies|ladies and gentlemen|distinguished|(?:mr|madam|mdm)\\.? (?:president|chair|speaker)|dear \\p{L}+|good (?:morning|afternoon|evening)|honou?rable|yang (?:berhormat|mulia)|assalamualaikum|kính thưa|เรียน )");

  private static final Pattern MINISTERS =
      Pattern.compile(
          "\\b(?:the|we,? the)? ?(?:meeting|ministers|leaders|conference|council)\\b.{0,60}\\b(?:noted|agreed|welcomed|reaffirmed|commended|adopted|endorsed|acknowledged|discussed|expressed|recalled|emphasi[sz]ed|underscored|exchanged|reiterated|looked forward|supported)");

  private static final Pattern NEWS_DATELINE =
      Pattern.compile(
          "^\\W{0,2}[\\p{Lu}][\\p{L} .'-]{2,40}(?:,[^-]{2,40})?\\s*(?:\\([^)]{2,40}\\)\\s*)?(?:-|--)\\s");

  /** A place, a date and a dash, and then the story. */
  private static final Pattern DATED_STORY =
      Pattern.compile("^[^\\d.:;()]{2,50}[\\s,\u104a]\\d{1,4}(?!\\d).{0,40}?\\s-\\s(?!we\\b).{60}");

  private static final Pattern NEWS_WORDS =
      Pattern.compile(
          "\\b(?:reported|told reporters|said|says|according to|news agency|bernama|antara|xinhua|vna|vov|kata|ujar|katanya|berkata|dilaporkan|ayon kay|ayon sa)\\b|รายงานว่า|กล่าวว่า|ข่าว|cho biết");

  private static final Pattern FIRST_PERSON =
      Pattern.compile("(?<![\\p{L}\\p{M}])(?:i|my|me|saya|ako)(?![\\p{L}\\p{M}-])");
  private static final Pattern OFFICE_NAME =
      Pattern.compile(
          "\\b(?:press room|media room|secretariat|ministry|government|department of|office of)\\b");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]{0,600}\"?");

  /** "The minister spoke of …": an office's page that gives a speech in other words. */
  private static final Pattern SPOKE =
      Pattern.compile(
          "^[^.]{0,80}\\b(?:minister|president|secretary|ambassador|secretary-general)\\b[^.]{0,40}\\b(?:spoke|speaks|addressed|delivered (?:a|the|his|her) (?:speech|remarks|address))\\b");

  private static final Pattern ASEAN_SITE =
      Pattern.compile("^https?://(?:[\\w-]+\\.)*asean(?:\\.org|\\.or\\.id|sec\\.org)(?:[/:]|$)");

  /** "ASEAN-U.S. Leaders' Statement": of two sides, so joint, whatever its form. */
  private static final Pattern WITH_PARTNER =
      Pattern.compile(
          "\\basean ?- ?[a-z]|\\basean plus|\\basean and (?!its)[a-z]|[a-z.] ?- ?asean\\b");

  private static final Pattern MEETING_TITLE =
      Pattern.compile(
          "^(?:the )?(?<o>\\d{1,2}(?:st|nd|rd|th)|[a-z]{3,11}(?:-[a-z]{3,9})?) (?:\\w+ ){0,3}(?:meeting|conference|asean).{0,80}\\bminist(?:ers|erial)\\b");

  private final List<DocumentType> types;
  private final TitleWords titleWords;
  private final StandingPage standing;
  private final Sites sites;

  /** A finder for these types; {@code sectors} name the bodies. */
  TypeFinder(List<DocumentType> types, List<Sector> sectors) {
    this.types = List.copyOf(types);
    this.standing = new StandingPage(sectors);
    this.sites = new Sites(types);
    this.titleWords = new TitleWords(types);
  }

  @Nullable Described<TypeAndForm> find(Reading reading) {
    Described<TypeAndForm> embedded = embedded(reading);
    if (embedded != null) {
      return embedded;
    }
    Described<TypeAndForm> named = named(reading);
    if (named != null) {
      return named;
    }
    return shaped(reading);
  }

  private @Nullable Described<TypeAndForm> embedded(Reading reading) {
    EmbeddedField field = reading.firstField("json:type");
    if (field == null) {
      return null;
    }
    String code = field.value().strip().toLowerCase(Locale.ROOT);
    return types.stream().anyMatch(t -> t.code().equals(code))
        ? Described.embedded(new TypeAndForm(code, null), Reading.evidence(field))
        : null;
  }

  private @Nullable Described<TypeAndForm> named(Reading reading) {
    Piece title = reading.title();
    if (title == null) {
      return null;
    }
    Described<TypeAndForm> ofTitle = titleWords.find(title, false);
    if (ofTitle != null && TitleWords.isCommon(ofTitle.value().code()) && isStory(reading)) {
      return null;
    }
    if (ofTitle == null) {
      return block(reading);
    }
    return asWritten(ofTitle, reading);
  }

  /** A story under a dateline tells of the plan or agreement that its title names. */
  private static boolean isStory(Reading reading) {
    return reading.opening().stream()
        .limit(2)
        .anyMatch(p -> DATED_STORY.matcher(p.folded()).find());
  }

  /** A title that tells of a statement is not one: "ministers adopt joint statement". */
  private Described<TypeAndForm> asWritten(Described<TypeAndForm> named, Reading reading) {
    String code = named.value().code();
    boolean preambles =
        reading.text().paragraphs().stream()
                .filter(p -> p.kind() == ParagraphKind.PREAMBULAR)
                .count()
            >= 2;
    String form = named.value().form();
    if (code.equals("joint-statement")
        && preambles
        && form != null
        && form.toLowerCase(Locale.ROOT).startsWith("leaders")
        && !WITH_PARTNER.matcher(reading.titleFolded()).find()) {
      return named.with(new TypeAndForm("declaration", form));
    }
    boolean release =
        code.equals(PRESS_RELEASE) && form != null && Folding.fold(form).contains("joint");
    return release && decided(reading) >= 3
        ? named.with(new TypeAndForm("joint-statement", form))
        : named;
  }

  /** How many numbered paragraphs say what was noted and agreed. */
  private static long decided(Reading reading) {
    return reading.body().stream()
        .filter(p -> p.paragraph() != null && p.paragraph().kind() == ParagraphKind.NUMBERED)
        .filter(p -> MINISTERS.matcher(p.folded()).find())
        .count();
  }

  /** The title block: the first lines of the body, where the title itself is silent. */
  private @Nullable Described<TypeAndForm> block(Reading reading) {
    for (Piece piece : reading.opening().subList(0, Math.min(3, reading.opening().size()))) {
      if (piece.words().length() < 200 && isLine(piece)) {
        Described<TypeAndForm> found = titleWords.find(piece, true);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static boolean isLine(Piece piece) {
    return piece.paragraph() != null
        && (piece.paragraph().kind() == ParagraphKind.HEADING || !piece.words().endsWith("."));
  }

  private @Nullable Described<TypeAndForm> shaped(Reading reading) {
    boolean mail = reading.text().mediaType().startsWith("message/");
    if (!mail && opensWith(reading, SALUTATION)) {
      return inferred(
          SPEECH,
          speaksInFirstPerson(reading)
              ? "opens with a salutation; speaks in the first person"
              : "opens with a salutation");
    }
    if (decided(reading) >= 3) {
      return inferred("joint-statement", "numbered paragraphs say what was noted and agreed");
    }
    if (speaksInFirstPerson(reading)) {
      return inferred(SPEECH, "speaks in the first person");
    }
    long preambles = count(reading, ParagraphKind.PREAMBULAR);
    if (preambles >= 2 && count(reading, ParagraphKind.OPERATIVE) >= 1) {
      return inferred("declaration", "has a preamble; has operative clauses");
    }
    return published(reading);
  }

  /** A speaker says "I" in the opening, outside quotation marks. */
  private static boolean speaksInFirstPerson(Reading reading) {
    return reading.opening().stream()
            .map(p -> QUOTED.matcher(p.folded()).replaceAll(" "))
            .filter(words -> FIRST_PERSON.matcher(words).find())
            .count()
        >= 2;
  }

  private @Nullable Described<TypeAndForm> published(Reading reading) {
    Described<TypeAndForm> ofMeeting = ofMeeting(reading);
    if (ofMeeting != null) {
      return ofMeeting;
    }
    if (standing.is(reading)) {
      return inferred("other", "a standing page: the title is the name of a body");
    }
    Described<TypeAndForm> byAddress = byAddress(reading);
    String form = formOfNews(reading);
    if (byAddress != null) {
      boolean agreed = form != null && byAddress.value().code().equals(NEWS);
      return agreed ? inferred(NEWS, byAddress.evidence() + "; " + form) : byAddress;
    }
    EmbeddedField jsonLd = reading.firstField("jsonld:@type");
    if (jsonLd != null && jsonLd.value().toLowerCase(Locale.ROOT).contains("newsarticle")) {
      return Described.embedded(new TypeAndForm(NEWS, null), Reading.evidence(jsonLd));
    }
    EmbeddedField site = reading.firstField("html:og:site_name");
    if (site != null && OFFICE_NAME.matcher(Folding.fold(site.value())).find()) {
      return Described.embedded(new TypeAndForm(PRESS_RELEASE, null), Reading.evidence(site));
    }
    if (form != null) {
      return inferred(NEWS, form);
    }
    return isArticle(reading) ? inferred(NEWS, "an article in its own words") : null;
  }

  /** What in its opening makes a text the story of a news medium, or null. */
  private static @Nullable String formOfNews(Reading reading) {
    String dateline =
        opensWith(reading, NEWS_DATELINE) || isStory(reading) ? "opens with a dateline" : null;
    boolean tells = reading.opening().stream().anyMatch(p -> NEWS_WORDS.matcher(p.folded()).find());
    String telling = tells ? "tells in its own words what others said" : null;
    return dateline == null || telling == null
        ? (dateline == null ? telling : dateline)
        : dateline + "; " + telling;
  }

  /** On ASEAN's own pages a title that is a meeting of ministers stands over their statement. */
  private static @Nullable Described<TypeAndForm> ofMeeting(Reading reading) {
    EmbeddedField url = reading.firstField("html:canonical", "html:og:url", "json:url");
    if (url == null || !ASEAN_SITE.matcher(url.value()).find()) {
      return null;
    }
    Matcher title = MEETING_TITLE.matcher(reading.titleFolded().strip());
    return title.find() && Ordinals.parse(title.group("o")) != null
        ? inferred("joint-statement", "a meeting of ministers as title; " + Reading.evidence(url))
        : null;
  }

  private @Nullable Described<TypeAndForm> byAddress(Reading reading) {
    EmbeddedField url =
        reading.firstField("html:canonical", "html:og:url", "jsonld:url", "json:url");
    if (url == null) {
      return null;
    }
    String address = url.value().toLowerCase(Locale.ROOT);
    boolean office = sites.isOfAnOffice(url.value());
    String byPath = sites.typeOfPath(address);
    boolean newsroom = byPath == null || byPath.equals(NEWS) || byPath.equals(PRESS_RELEASE);
    if (office && newsroom && opensWith(reading, SPOKE)) {
      return inferred(SPEECH, "tells what its speaker said; " + Reading.evidence(url));
    }
    if (byPath != null) {
      String code = byPath.equals(NEWS) && office ? PRESS_RELEASE : byPath;
      return Described.inferred(new TypeAndForm(code, null), Reading.evidence(url));
    }
    return office
        ? Described.inferred(new TypeAndForm(PRESS_RELEASE, null), Reading.evidence(url))
        : null;
  }

  /** Running prose of a page or a text file: paragraphs of whole sentences. */
  private static boolean isArticle(Reading reading) {
    String mediaType = reading.text().mediaType();
    boolean page =
        mediaType.contains("html") || mediaType.startsWith("text/") || mediaType.contains("json");
    return page && reading.body().stream().anyMatch(p -> p.words().length() > 80);
  }

  private static boolean opensWith(Reading reading, Pattern pattern) {
    return reading.opening().stream()
        .limit(4)
        .anyMatch(
            p -> pattern.matcher(pattern == NEWS_DATELINE ? unify(p.words()) : p.folded()).find());
  }

  private static String unify(String words) {
    return words.replace('\u2013', '-').replace('\u2014', '-');
  }

  private static long count(Reading reading, ParagraphKind kind) {
    return reading.text().paragraphs().stream().filter(p -> p.kind() == kind).count();
  }

  private static Described<TypeAndForm> inferred(String code, String why) {
    return Described.inferred(new TypeAndForm(code, null), why);
  }
}
