package org.lontar.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** An address of each kind of page that the portal has, over the shelf of test documents. */
final class PageKinds {

  private PageKinds() {}

  /** Addresses by a short name, in the order in which readers meet them. */
  static Map<String, String> all() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("home", "/");
    pages.put("results", "/search?q=haze");
    pages.put("results-narrowed", "/search?q=haze&year=2024&not.sector=health&from=2000-01-01");
    pages.put("results-many", "/search?q=gamelan&page=2");
    pages.put("results-none", "/search?q=zzyzx+qqqq&year=1999");
    pages.put("results-repaired", "/search?q=%28haze+OR+%22early");
    pages.put("values", "/search/values?dimension=sector&q=haze");
    pages.put("values-terms", "/search/values?dimension=chairmanship&find=lao");
    pages.put("saved", "/saved");
    pages.put("document", "/documents/council?q=haze");
    pages.put("document-plain", "/documents/council");
    pages.put("document-hostile", "/documents/hostile");
    pages.put("document-changed", "/documents/council?was=00000000#p2");
    pages.put("document-gone", "/documents/lost");
    pages.put("cite", "/documents/council/cite");
    pages.put("cite-paragraph", "/documents/council/cite?paragraph=p2");
    pages.put("cite-hostile", "/documents/hostile/cite?paragraph=p2");
    pages.put("export", "/export?q=haze");
    pages.put("export-empty", "/export?q=zebra");
    pages.put("syntax", "/help/syntax");
    pages.put("status", "/status");
    pages.put("quotation", "/quotation");
    pages.put("quotation-checked", "/quotation?text=strengthen+the+early+warning+system");
    pages.put("browse", "/browse");
    pages.put("browse-narrowed", "/browse?q=haze&year=2010..2024&type=report&type=none");
    pages.put("browse-chairs", "/browse/chairs");
    pages.put("browse-meetings", "/browse/meetings");
    pages.put("browse-series", "/browse/meetings?series=ascc-council");
    pages.put("not-found", "/nowhere");
    pages.put("refused", "/search?q=haze&year=soon");
    return pages;
  }
}
