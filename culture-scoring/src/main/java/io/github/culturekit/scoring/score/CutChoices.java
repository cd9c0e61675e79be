package io.github.culturekit.scoring.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The attributes that staff are told apart by: those that they are cut by, and those that they may be cut by later. Immutable and
 * thread-safe.
 *
 * @param ways the attributes of each way of cutting, each way once
 * @param requestable attributes that are not cut by now
 */
record CutChoices(List<List<String>> ways, List<String> requestable) {

    CutChoices {
        ways = differentWays(ways);
        requestable = List.copyOf(requestable);
    }

    static CutChoices none() {
        return new CutChoices(List.of(), List.of());
    }

    /** Crossing the same attributes in another order would count everybody twice. */
    private static List<List<String>> differentWays(List<List<String>> ways) {
        Map<Set<String>, List<String>> different = new LinkedHashMap<>();
        ways.forEach(way -> different.putIfAbsent(
                new HashSet<>(way), way.stream().distinct().toList()));
        return List.copyOf(different.values());
    }

    CutChoices with(List<List<String>> more) {
        return new CutChoices(both(ways, more), requestable);
    }

    CutChoices withRequestable(List<String> more) {
        return new CutChoices(ways, both(requestable, more));
    }

    /** All attributes that are or may be cut by, each once. */
    List<String> attributes() {
        return Stream.concat(ways.stream().flatMap(List::stream), requestable.stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        List<T> both = new ArrayList<>(some);
        both.addAll(more);
        return both;
    }
}
