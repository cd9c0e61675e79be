package io.github.culturekit.scoring.conformance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the expression of a {@link RowFilter} by recursive descent. */
final class RowFilterParser {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(%in%|==|!=|<=|>=|&&|\\|\\||[<>&|!(),\\[\\]]|'[^']*'|\"[^\"]*\"|[^\\s<>=!&|(),\\[\\]%'\"]+)");
    private static final Set<String> AND = Set.of("&", "&&", ",", "and");
    private static final Set<String> OR = Set.of("|", "||", "or");

    private final String text;
    private final List<String> columns;
    private final Deque<String> tokens = new ArrayDeque<>();

    RowFilterParser(String text, List<String> columns) {
        this.text = text;
        this.columns = columns;
    }

    RowFilter parse() {
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.find(end) && matcher.start() == end) {
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        RowFilter filter = disjunction();
        if (!tokens.isEmpty() || !text.substring(end).isBlank()) {
            throw unreadable();
        }
        return filter;
    }

    private RowFilter disjunction() {
        RowFilter filter = conjunction();
        while (takeAny(OR)) {
            filter = filter.or(conjunction());
        }
        return filter;
    }

    private RowFilter conjunction() {
        RowFilter filter = term();
        while (takeAny(AND)) {
            filter = filter.and(term());
        }
        return filter;
    }

    private RowFilter term() {
        if (takeAny(Set.of("!"))) {
            return term().negate();
        }
        if (takeAny(Set.of("("))) {
            RowFilter inner = disjunction();
            take(")");
            return inner;
        }
        String word = next();
        return switch (word) {
            case "is.na" -> missing();
            case "listwise" -> {
                take("complete");
                yield completeCases();
            }
            case "complete" -> completeCases();
            default -> comparison(unquoted(word));
        };
    }

    private RowFilter missing() {
        take("(");
        String column = unquoted(next());
        take(")");
        return cells -> cells.apply(column).isEmpty();
    }

    private RowFilter completeCases() {
        take("cases");
        return cells -> columns.stream().allMatch(column -> cells.apply(column).isPresent());
    }

    private RowFilter comparison(String column) {
        String operator = next();
        if (operator.equals("%in%") || operator.equals("in")) {
            List<String> values = values();
            return cells -> cells.apply(column)
                    .filter(cell -> values.stream().anyMatch(value -> compare(cell, value) == 0))
                    .isPresent();
        }
        IntPredicate wanted = switch (operator) {
            case "==" -> sign -> sign == 0;
            case "!=" -> sign -> sign != 0;
            case "<" -> sign -> sign < 0;
            case "<=" -> sign -> sign <= 0;
            case ">" -> sign -> sign > 0;
            case ">=" -> sign -> sign >= 0;
            default -> throw unreadable();
        };
        String value = unquoted(next());
        return cells -> cells.apply(column)
                .filter(cell -> wanted.test(compare(cell, value)))
                .isPresent();
    }

    private List<String> values() {
        takeAny(Set.of("c"));
        String close = takeAny(Set.of("[")) ? "]" : ")";
        if (close.equals(")")) {
            take("(");
        }
        List<String> values = new ArrayList<>();
        do {
            values.add(unquoted(next()));
        } while (takeAny(Set.of(",")));
        take(close);
        return values;
    }

    /** As numbers where both are, else as text. */
    private static int compare(String cell, String value) {
        Optional<Double> left = number(cell);
        Optional<Double> right = number(value);
        return left.isPresent() && right.isPresent() ? left.get().compareTo(right.get()) : cell.compareTo(value);
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String unquoted(String token) {
        boolean quoted = token.startsWith("'") || token.startsWith("\"");
        return quoted ? token.substring(1, token.length() - 1) : token;
    }

    private boolean takeAny(Set<String> wanted) {
        return !tokens.isEmpty() && wanted.contains(tokens.peek()) && tokens.remove() != null;
    }

    private void take(String wanted) {
        if (!wanted.equals(tokens.poll())) {
            throw unreadable();
        }
    }

    private String next() {
        return Optional.ofNullable(tokens.poll()).orElseThrow(this::unreadable);
    }

    private IllegalArgumentException unreadable() {
        return new IllegalArgumentException(
                "The row filter \"" + text
                        + "\" is not an expression that can be read. Maybe it needs scores: then its family selects the rows itself.");
    }
}
