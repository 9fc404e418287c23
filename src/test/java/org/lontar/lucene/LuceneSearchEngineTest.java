package org.lontar.lucene;

import java.nio.file.Path;
import org.lontar.search.CopiesContract;
import org.lontar.search.CorrectionsContract;
import org.lontar.search.CrossCountsContract;
import org.lontar.search.EngineUnderTest;
import org.lontar.search.ExpansionContract;
import org.lontar.search.ExplanationContract;
import org.lontar.search.FacetsContract;
import org.lontar.search.FeedbackContract;
import org.lontar.search.FreshnessContract;
import org.lontar.search.HeldContract;
import org.lontar.search.IndexStore;
import org.lontar.search.IndexStoreContract;
import org.lontar.search.InsideContract;
import org.lontar.search.ListContract;
import org.lontar.search.MeetingsContract;
import org.lontar.search.OpenWordsContract;
import org.lontar.search.PartsContract;
import org.lontar.search.PassagesContract;
import org.lontar.search.QuotationContract;
import org.lontar.search.QuotedContract;
import org.lontar.search.RankingContract;
import org.lontar.search.RankingWeights;
import org.lontar.search.ResultsContract;
import org.lontar.search.SearchEngine;
import org.lontar.search.SimilarContract;
import org.lontar.search.SuggestionsContract;
import org.lontar.search.SyntaxContract;
import org.lontar.search.TiersContract;
import org.lontar.search.WordsContract;
import org.lontar.search.expansion.Synonyms;
import org.lontar.testkit.EmbeddedEngine;

/** Holds the embedded engine against the contract of all engines. */
class LuceneSearchEngineTest
    implements WordsContract,
        SyntaxContract,
        OpenWordsContract,
        QuotedContract,
        FacetsContract,
        PassagesContract,
        ResultsContract,
        ListContract,
        HeldContract,
        InsideContract,
        MeetingsContract,
        CrossCountsContract,
        QuotationContract,
        RankingContract,
        TiersContract,
        FeedbackContract,
        ExpansionContract,
        ExplanationContract,
        CopiesContract,
        SuggestionsContract,
        CorrectionsContract,
        PartsContract,
        SimilarContract,
        IndexStoreContract,
        FreshnessContract {

  @Override
  public EngineUnderTest engineWith(Synonyms synonyms) {
    return new EmbeddedEngine(synonyms);
  }

  @Override
  public IndexStore openStore(Path index) {
    return new LuceneIndexStore(index);
  }

  @Override
  public SearchEngine openEngine(Path index) {
    return LuceneSearchEngine.open(index, RankingWeights.DEFAULT);
  }
}
