package io.github.culturekit.scoring.conformance;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many values of a family were compared, and how many are not covered yet, by pattern. */
final class FamilyTally {

    private int compared;
    private int read;
    private final Map<String, Integer> uncovered = new TreeMap<>();

    void addCompared(int values) {
        compared += values;
    }

    void addRead(int values) {
        read += values;
    }

    int read() {
        return read;
    }

    void addUncovered(NotYetCovered entry) {
        uncovered.merge(entry.toString(), 1, Integer::sum);
    }

    void addLeftOut(String reason) {
        uncovered.merge("left out: " + reason, 1, Integer::sum);
    }

    int compared() {
        return compared;
    }

    int uncovered() {
        return uncovered.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
        String counts = "compared " + compared + " values, read " + read + ", not yet covered " + uncovered();
        return uncovered.isEmpty()
                ? counts
                : uncovered.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining("; ", counts + " (", ")"));
    }
}
