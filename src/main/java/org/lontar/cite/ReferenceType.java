package org.lontar.cite;

import de.undercouch.citeproc.csl.CSLType;

/** What is cited, as the formats of the field call it. */
public enum ReferenceType {
  NEWS_ARTICLE(CSLType.ARTICLE_NEWSPAPER, "NEWS", "article", "newspaperArticle", "NewsArticle"),
  /**
   * Statements, declarations and releases: for reports the styles print the year alone, and of
   * these the day matters.
   */
  STATEMENT(CSLType.DOCUMENT, "GEN", "misc", "document", "Report"),
  /** Plans and guidelines too. */
  REPORT(CSLType.REPORT, "RPRT", "techreport", "report", "Report"),
  SPEECH(CSLType.SPEECH, "GEN", "misc", "presentation", "CreativeWork"),
  TREATY(CSLType.TREATY, "GEN", "misc", "document", "Legislation"),
  DOCUMENT(CSLType.DOCUMENT, "GEN", "misc", "document", "CreativeWork");

  private final CSLType csl;
  private final String ris;
  private final String bibTex;
  private final String zotero;
  private final String schemaOrg;

  ReferenceType(CSLType csl, String ris, String bibTex, String zotero, String schemaOrg) {
    this.csl = csl;
    this.ris = ris;
    this.bibTex = bibTex;
    this.zotero = zotero;
    this.schemaOrg = schemaOrg;
  }

  /** The type for a code of the vocabulary of types; also for one that is not known here. */
  static ReferenceType ofCode(String code) {
    return switch (code) {
      case "news-article" -> NEWS_ARTICLE;
      case "speech" -> SPEECH;
      case "agreement" -> TREATY;
      case "joint-statement", "chairman-statement", "declaration", "press-release" -> STATEMENT;
      case "report", "guidelines-framework", "work-plan" -> REPORT;
      default -> DOCUMENT;
    };
  }

  CSLType csl() {
    return csl;
  }

  String ris() {
    return ris;
  }

  String bibTex() {
    return bibTex;
  }

  String zotero() {
    return zotero;
  }

  String schemaOrg() {
    return schemaOrg;
  }
}
