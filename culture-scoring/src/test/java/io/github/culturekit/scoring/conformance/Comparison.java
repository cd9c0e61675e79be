package io.github.culturekit.scoring.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ledger of one file: which expected values were compared and which of them differed, and what was given besides. */
final class Comparison {

    private final Set<List<String>> compared = new HashSet<>();
    private final Set<List<String>> read = new HashSet<>();
    private final Map<List<String>, String> leftOut = new HashMap<>();
    private final List<String> differences = new ArrayList<>();

    void record(List<String> path, boolean agrees, Object expected, Object actual) {
        compared.add(List.copyOf(path));
        if (!agrees) {
            differences.add(String.join("/", path) + ": expected " + expected + ", but was " + actual);
        }
    }

    /** Takes note of a value that is given, not expected. */
    void read(List<String> path) {
        read.add(List.copyOf(path));
    }

    /** Leaves a value out, which the other tool does not have right. */
    void leaveOut(List<String> path, String reason) {
        leftOut.put(List.copyOf(path), reason);
    }

    Optional<String> reasonToLeaveOut(List<String> path) {
        return Optional.ofNullable(leftOut.get(path));
    }

    boolean covers(List<String> path) {
        return compared.contains(path) || read.contains(path);
    }

    int count() {
        return compared.size();
    }

    int countRead() {
        return read.size();
    }

    List<String> differences() {
        return differences;
    }
}
