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
 * <p>Never fails. {@code NOT} binds tighter than words side by side (all of them), and these
 * tighter than {@code OR}. What can't be read as syntax is read as words or left out, and a note
 * says so. Takes time linear in the text.
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

  /** Letters before a star. */
  public static final int MIN_PREFIX_CHARS = 2;

  private final List<QueryToken> tokens;
  private final QueryNotes notes;
  private final QueryLeaves leaves;
  private int next;

  private UserQueryParser(List<QueryToken> tokens, QueryNotes notes) {
    this.tokens = tokens;
    this.notes = notes;
    this.leaves = new QueryLeaves(notes);
  }

  /** The query that {@code typed} means, with notes on all that was read otherwise than typed. */
  public static ParsedQuery parse(String typed) {
    QueryNotes notes = new QueryNotes();
    String text = TypedText.clean(typed, notes);
    UserQueryParser parser = new UserQueryParser(QueryLexer.tokens(text, notes), notes);
    UserQuery tree = parser.readOr(null).orElseGet(UserQuery.Everything::new);
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
    Optional<UserQuery> operand = readOperand(field);
    return isNegated ? operand.map(UserQueryParser::negated) : operand;
  }

  private Optional<UserQuery> readOperand(@Nullable QueryField field) {
    return switch (tokens.get(next++)) {
      case QueryToken.Word(String text) -> leaves.word(text, field);
      case QueryToken.Quoted(String text, int slop) -> leaves.quoted(text, slop, field);
      case QueryToken.InField(QueryField inner) ->
          isAtEnd() ? Optional.empty() : readOperand(inner);
      case QueryToken.Sign sign ->
          sign == QueryToken.Sign.OPEN ? readGroup(field) : Optional.empty();
    };
  }

  private Optional<UserQuery> readGroup(@Nullable QueryField field) {
    Optional<UserQuery> group = readOr(field);
    if (isAt(QueryToken.Sign.CLOSE)) {
      next++;
    }
    return group;
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
          QueryNotes.shown(operator) + " stands where it joins nothing; it was left out.");
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
