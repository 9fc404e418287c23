package org.lontar.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedSet;
import org.apache.lucene.index.IndexReader;
import org.lontar.query.ParsedQuery;
import org.lontar.query.QueryOptions;
import org.lontar.query.SearchRequest;
import org.lontar.query.UserQuery;
import org.lontar.search.expansion.Expanded;
import org.lontar.search.expansion.QueryExpander;
import org.lontar.search.expansion.Respelling;
import org.lontar.search.expansion.SynonymIndex;
import org.lontar.search.expansion.Synonyms;

/** Expands queries by what is known of words and by what a snapshot holds. Thread-safe. */
final class Expansions {

  private final SynonymIndex synonyms;
  private final Respelling respelling;

  Expansions(Synonyms known) {
    try {
      this.synonyms = SynonymIndex.of(known, new FoldedWords());
    } catch (IOException e) {
      // The words come out of memory.
      throw new UncheckedIOException(e);
    }
    this.respelling = new Respelling(known.oneSpelling());
  }

  /** The query of a request with its expansions. */
  Expanded expand(SearchRequest request, IndexReader reader) throws IOException {
    ParsedQuery query = request.query();
    return expand(query.tree(), query.text(), request.options().unexpanded(), reader);
  }

  /** A query that comes without its text, with all expansions. */
  UserQuery expand(UserQuery tree, IndexReader reader) throws IOException {
    return expand(tree, "", QueryOptions.USUAL.unexpanded(), reader).tree();
  }

  private Expanded expand(
      UserQuery tree, String typed, SortedSet<String> switchedOff, IndexReader reader)
      throws IOException {
    return new QueryExpander(synonyms, respelling, new WordLookup(reader), switchedOff, typed)
        .expand(tree);
  }
}
