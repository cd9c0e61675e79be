package io.github.culturekit.model.team;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a {@link ReflexivityRule} comes to its result. */
final class ReflexivityJudgement {

    private ReflexivityJudgement() {}

    static ReflexivityResult of(ReflexivityRule rule, Collection<TeamReview> reviews, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The time from " + from + " to " + to + " ends before it starts. Maybe exchange the days.");
        }
        List<TeamReview> held = reviews.stream()
                .filter(review -> isWithin(LocalDate.parse(review.getDay()), from, to))
                .toList();
        Set<ReflexivityFocus> seen =
                held.stream().flatMap(review -> review.getFocus().stream()).collect(Collectors.toSet());
        List<ReflexivityFocus> missing =
                rule.getFocus().stream().filter(focus -> !seen.contains(focus)).toList();
        int changes =
                held.stream().mapToInt(review -> review.getChanges().size()).sum();
        int gap = longestGap(held, from, to);
        boolean regular = !held.isEmpty() && gap <= rule.getDaysBetween();
        return ReflexivityResult.builder()
                .rule(rule.getLabel())
                .level(level(regular, missing.isEmpty() && changes > 0))
                .reviews(held.size())
                .changes(changes)
                .longestGap(gap)
                .missing(missing)
                .reasons(reasons(rule, regular, gap, missing, changes))
                .build();
    }

    private static ReflexivityLevel level(boolean regular, boolean thorough) {
        if (!regular) {
            return ReflexivityLevel.NONE;
        }
        return thorough ? ReflexivityLevel.REFLEXIVE : ReflexivityLevel.REFLECTS;
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static int longestGap(List<TeamReview> reviews, LocalDate from, LocalDate to) {
        List<LocalDate> days = Stream.concat(
                        Stream.of(from, to), reviews.stream().map(review -> LocalDate.parse(review.getDay())))
                .sorted()
                .toList();
        return IntStream.range(1, days.size())
                .map(i -> Math.toIntExact(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i))))
                .max()
                .orElse(0);
    }

    private static List<String> reasons(
            ReflexivityRule rule, boolean regular, int gap, List<ReflexivityFocus> missing, int changes) {
        List<String> reasons = new ArrayList<>();
        if (!regular) {
            reasons.add(gap + " days passed without a review; the rule allows " + rule.getDaysBetween()
                    + " and asks for at least one review. Maybe put a fixed day into the calendar.");
        }
        missing.forEach(focus -> reasons.add("No review looked at the team's "
                + focus.name().toLowerCase(Locale.ROOT) + ". Maybe start the next one there."));
        if (changes == 0) {
            reasons.add("No review led to a change. Maybe end each one with what will be done differently.");
        }
        return reasons;
    }
}
