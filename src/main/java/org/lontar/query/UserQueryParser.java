package org.lontar.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people type: {@code haze "early warning" -sector:sports year:2020..2024}.
 *
 * <p>Never fails. {@code NEAR} binds tightest, then {@code WITHIN paragraph}, {@code NOT}, words
 * side by side (all of them), and last {@code OR}. What can't be read as syntax is read as words or
 * left out, and a note says so. Takes time linear in the text.
 */
public final class UserQueryParser {

  /** Longer queries are cut here, in UTF-16 units. */
  public static final int MAX_CHARS = 5_000;

  /** How many words, phrases and filters count. */
  public static final int MAX_CLAUSES = 400;

  /** Longer words are cut here, in UTF-16 units. */
  public static final int MAX_WORD_CHARS = 1_000;

  /** How deep parentheses stand in parentheses. */
  public static final int MAX_DEPTH = 20;

  /** How far apart near words may be. */
  public static final int MAX_SLOP = 100;

  /** How many words may stand between near clauses where the reader does not say. */
  public static final int USUAL_NEAR = 10;

  /** How many words may stand between near clauses at most. */
  public static final int MAX_NEAR = 100;

  /** How many letters of a word may be wrong. */
  public static final int MAX_EDITS = 2;

  /** How many gaps quoted words may have. */
  public static final int MAX_GAPS = 20;

  /** How many stars count in one gap. */
  public static final int MAX_STARS_IN_GAP = 20;

  /** How many clauses of a query may ask for words near each other or in one paragraph. */
  public static final int MAX_PLACED = 10;

  private final List<QueryToken> tokens;
  private final QueryNotes notes;
  private final QueryLeaves leaves;
  private final PlacedWords placed;
  private int next;

  private UserQueryParser(List<QueryToken> tokens, QueryNotes notes) {
    this.tokens = tokens;
    this.notes = notes;
    this.placed = new PlacedWords(notes);
    this.leaves = new QueryLeaves(notes, placed);
  }

  /** The query that {@code typed} means, with notes on all that was read otherwise than typed. */
  public static ParsedQuery parse(String typed) {
    QueryNotes notes = new QueryNotes();
    String text = TypedText.clean(typed, notes);
    UserQueryParser parser = new UserQueryParser(QueryLexer.tokens(text, notes), notes);
    UserQuery tree = parser.readOr(null).orElseGet(UserQuery.Everything::new);
    if (tree instanceof UserQuery.Everything && !text.isEmpty() && notes.list().isEmpty()) {
      notes.addNothing(text);
    }
    return new ParsedQuery(text, tree, notes.list());
  }

  /** The same text as bare words, all of them asked for: nothing in it is syntax. */
  public static ParsedQuery parseLiteral(String typed) {
    QueryNotes notes = new QueryNotes();
    String text = TypedText.clean(typed, notes);
    UserQuery tree =
        joined(LiteralWords.read(text, notes), UserQuery.And::new)
            .orElseGet(UserQuery.Everything::new);
    return new ParsedQuery(text, tree, notes.list());
  }

  /** Reads up to the closing parenthesis or the end, neither included. */
  private Optional<UserQuery> readOr(@Nullable QueryField field) {
    List<UserQuery> choices = new ArrayList<>();
    boolean isJoined = false;
    while (true) {
      Optional<UserQuery> choice = readAnd(field);
      choice.ifPresent(choices::add);
      if (choice.isEmpty() && (isJoined || isAt(QueryToken.Sign.OR))) {
        noteLone("OR");
      }
      if (!isAt(QueryToken.Sign.OR)) {
        return joined(choices, UserQuery.Or::new);
      }
      next++;
      isJoined = true;
    }
  }

  private Optional<UserQuery> readAnd(@Nullable QueryField field) {
    List<UserQuery> clauses = new ArrayList<>();
    boolean isJoined = true;
    while (!isAtEnd() && !isAt(QueryToken.Sign.OR)) {
      if (isAt(QueryToken.Sign.AND)) {
        next++;
        if (isJoined || isAtEnd() || isAt(QueryToken.Sign.OR)) {
          noteLone("AND");
        }
        isJoined = true;
      } else {
        readNot(field).ifPresent(clauses::add);
        isJoined = false;
      }
    }
    return joined(clauses, UserQuery.And::new);
  }

  private Optional<UserQuery> readNot(@Nullable QueryField field) {
    boolean isNegated = false;
    while (isAt(QueryToken.Sign.NOT)) {
      next++;
      isNegated = !isNegated;
    }
    if (isAtEnd() || isAt(QueryToken.Sign.OR) || isAt(QueryToken.Sign.AND)) {
      noteLone("NOT");
      return Optional.empty();
    }
    Optional<UserQuery> operand = readWithin(field);
    return isNegated ? operand.map(UserQueryParser::negated) : operand;
  }

  /** Reads clauses of one paragraph. */
  private Optional<UserQuery> readWithin(@Nullable QueryField field) {
    List<UserQuery> clauses = new ArrayList<>();
    boolean isPlaced = false;
    readNear(field).ifPresent(clauses::add);
    while (isAt(QueryToken.Sign.WITHIN)) {
      next++;
      Optional<UserQuery> clause = isBeforeOperand() ? readNear(field) : Optional.empty();
      if (clause.isEmpty() || clauses.isEmpty()) {
        noteLone("WITHIN paragraph");
      }
      clause.ifPresent(clauses::add);
      isPlaced = true;
    }
    return joined(isPlaced ? placed.inParagraph(clauses) : clauses, UserQuery.And::new);
  }

  /** Reads clauses near each other: in a longer row each is near the next. */
  private Optional<UserQuery> readNear(@Nullable QueryField field) {
    List<UserQuery> clauses = new ArrayList<>();
    Optional<UserQuery> former = isBeforeOperand() ? readOperand(field) : Optional.empty();
    former.ifPresent(clauses::add);
    boolean isAlone = true;
    while (next < tokens.size() && tokens.get(next) instanceof QueryToken.Near(int words)) {
      next++;
      Optional<UserQuery> clause = isBeforeOperand() ? readOperand(field) : Optional.empty();
      if (former.isEmpty() || clause.isEmpty()) {
        noteLone("NEAR");
        clause.ifPresent(clauses::add);
      } else {
        if (isAlone) {
          clauses.clear();
        }
        clauses.addAll(placed.near(former.get(), clause.get(), words));
        isAlone = false;
      }
      former = clause;
    }
    return joined(clauses, UserQuery.And::new);
  }

  private Optional<UserQuery> readOperand(@Nullable QueryField field) {
    return switch (tokens.get(next++)) {
      case QueryToken.Word(String text) -> leaves.word(text, field);
      case QueryToken.Quoted(String text, int slop) -> leaves.quoted(text, slop, field);
      case QueryToken.InField(QueryField inner) -> readInField(inner);
      case QueryToken.Sign sign when sign == QueryToken.Sign.OPEN -> readGroup(field);
      case QueryToken.Sign _, QueryToken.Near _ -> Optional.empty();
    };
  }

  private Optional<UserQuery> readInField(QueryField field) {
    if (isAtEnd()) {
      return Optional.empty();
    }
    Optional<UserQuery> operand = readOperand(field);
    return field == QueryField.Own.PARAGRAPH ? operand.flatMap(this::inParagraph) : operand;
  }

  /** Each choice in one paragraph. */
  private Optional<UserQuery> inParagraph(UserQuery clause) {
    if (clause instanceof UserQuery.Or(List<UserQuery> choices)) {
      return joined(
          choices.stream().map(this::inParagraph).flatMap(Optional::stream).toList(),
          UserQuery.Or::new);
    }
    return clause instanceof UserQuery.And
        ? joined(placed.inParagraph(List.of(clause)), UserQuery.And::new)
        : Optional.of(clause);
  }

  private Optional<UserQuery> readGroup(@Nullable QueryField field) {
    Optional<UserQuery> group = readOr(field);
    if (isAt(QueryToken.Sign.CLOSE)) {
      next++;
    }
    return group;
  }

  /** Whether what comes next is a clause, and not a sign that joins clauses. */
  private boolean isBeforeOperand() {
    if (isAtEnd()) {
      return false;
    }
    return switch (tokens.get(next)) {
      case QueryToken.Sign sign -> sign == QueryToken.Sign.OPEN;
      case QueryToken.Near _ -> false;
      case QueryToken.Word _, QueryToken.Quoted _, QueryToken.InField _ -> true;
    };
  }

  private boolean isAtEnd() {
    return next >= tokens.size() || tokens.get(next) == QueryToken.Sign.CLOSE;
  }

  private boolean isAt(QueryToken.Sign sign) {
    return next < tokens.size() && tokens.get(next) == sign;
  }

  private void noteLone(String operator) {
    if (!leaves.isFull()) {
      notes.add(
          "lone-operator",
          QueryNotes.shown(operator) + " stands where it joins nothing; it was left out.",
          QueryNotes.shown(operator));
    }
  }

  private static UserQuery negated(UserQuery clause) {
    return clause instanceof UserQuery.Not(UserQuery inner) ? inner : new UserQuery.Not(clause);
  }

  /** One clause as it is; several joined, those of the same kind taken apart, each once. */
  private static Optional<UserQuery> joined(
      List<UserQuery> clauses, Function<List<UserQuery>, UserQuery> join) {
    if (clauses.isEmpty()) {
      return Optional.empty();
    }
    Class<?> kind = join.apply(List.of()).getClass();
    Map<UserQuery, Integer> flat = new LinkedHashMap<>();
    clauses.stream()
        .flatMap(
            clause -> clause.getClass() == kind ? clausesOf(clause).stream() : Stream.of(clause))
        .forEach(clause -> count(clause, flat));
    List<UserQuery> once =
        flat.entrySet().stream().map(e -> times(e.getKey(), e.getValue())).toList();
    return Optional.of(once.size() == 1 ? once.getFirst() : join.apply(once));
  }

  private static void count(UserQuery clause, Map<UserQuery, Integer> counts) {
    if (clause instanceof UserQuery.Term(String text, int times)) {
      counts.merge(new UserQuery.Term(text), times, Integer::sum);
    } else {
      counts.putIfAbsent(clause, 1);
    }
  }

  private static UserQuery times(UserQuery clause, int times) {
    return clause instanceof UserQuery.Term(String text, int _)
        ? new UserQuery.Term(text, times)
        : clause;
  }

  private static List<UserQuery> clausesOf(UserQuery joined) {
    return switch (joined) {
      case UserQuery.And(List<UserQuery> clauses) -> clauses;
      case UserQuery.Or(List<UserQuery> clauses) -> clauses;
      default -> List.of(joined);
    };
  }
}
