package io.github.culturekit.scoring.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The ledger of one file: which expected values were compared, and which of them differed. */
final class Comparison {

    private final Set<List<String>> compared = new HashSet<>();
    private final List<String> differences = new ArrayList<>();

    void record(List<String> path, boolean agrees, Object expected, Object actual) {
        compared.add(List.copyOf(path));
        if (!agrees) {
            differences.add(String.join("/", path) + ": expected " + expected + ", but was " + actual);
        }
    }

    boolean covers(List<String> path) {
        return compared.contains(path);
    }

    int count() {
        return compared.size();
    }

    List<String> differences() {
        return differences;
    }
}
