package io.github.culturekit.model.team;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The days from each event to the next, in order; the last run is the one that goes on. */
final class HarmFreeRuns {

    private HarmFreeRuns() {}

    static List<Integer> of(HarmRecord record) {
        List<LocalDate> days = Stream.of(
                        Stream.of(record.getFrom()), record.getEvents().stream().sorted(), Stream.of(record.getTo()))
                .flatMap(Function.identity())
                .map(LocalDate::parse)
                .toList();
        return IntStream.range(1, days.size())
                .mapToObj(i -> Math.toIntExact(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i))))
                .toList();
    }
}
