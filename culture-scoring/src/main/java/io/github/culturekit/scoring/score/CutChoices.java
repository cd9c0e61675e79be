package io.github.culturekit.scoring.score;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.scoring.disclosure.FormerColumns;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is noted of staff besides their answers: the attributes that they are cut by, those that they may be cut by later, and
 * where they were in earlier releases. Immutable and thread-safe.
 *
 * @param ways the attributes of each way of cutting, each way once
 * @param requestable attributes that are not cut by now
 * @param former the columns that say where people were
 */
record CutChoices(List<List<String>> ways, List<String> requestable, FormerColumns former) {

    CutChoices {
        ways = differentWays(ways);
        requestable = List.copyOf(requestable);
    }

    static CutChoices none() {
        return new CutChoices(List.of(), List.of(), FormerColumns.none());
    }

    /** Crossing the same attributes in another order would count everybody twice. */
    private static List<List<String>> differentWays(List<List<String>> ways) {
        Map<Set<String>, List<String>> different = new LinkedHashMap<>();
        ways.forEach(way -> different.putIfAbsent(
                new HashSet<>(way), way.stream().distinct().toList()));
        return List.copyOf(different.values());
    }

    CutChoices with(List<List<String>> more) {
        return new CutChoices(both(ways, more), requestable, former);
    }

    CutChoices withCrossing(List<String> attributes) {
        if (attributes.isEmpty()) {
            throw new IllegalArgumentException(
                    "A crossing of no attributes is everyone, who are scored anyhow. Maybe name two attributes.");
        }
        return with(List.of(attributes));
    }

    CutChoices withRequestable(List<String> more) {
        return new CutChoices(ways, both(requestable, more), former);
    }

    CutChoices withFormer(FormerColumns others) {
        return new CutChoices(ways, requestable, others);
    }

    /** All attributes that are or may be cut by, each once. */
    List<String> attributes() {
        return Stream.concat(ways.stream().flatMap(List::stream), requestable.stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** All attributes and columns that are noted, each once. */
    List<String> noted() {
        return Stream.concat(attributes().stream(), former.getColumns().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Of all that is noted of people, the values of what they may be cut by. */
    Cut values(Cut noted) {
        Map<String, String> values = new TreeMap<>(noted.getValues());
        values.keySet().retainAll(attributes());
        return Cut.of(values);
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        List<T> both = new ArrayList<>(some);
        both.addAll(more);
        return both;
    }
}
