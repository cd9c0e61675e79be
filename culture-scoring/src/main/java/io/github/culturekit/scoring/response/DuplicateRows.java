package io.github.culturekit.scoring.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds rows that repeat an earlier one in every column but the weight. */
final class DuplicateRows {

    private DuplicateRows() {}

    /** The lines of the repeats, ascending. */
    static List<Integer> in(Responses responses) {
        int size = responses.size();
        long[] hashes = new long[size];
        for (int row = 0; row < size; row++) {
            hashes[row] = hash(responses, row);
        }
        long[] sorted = hashes.clone();
        Arrays.sort(sorted);
        Map<Long, List<Integer>> alike = new HashMap<>();
        for (int i = 1; i < size; i++) {
            if (sorted[i] == sorted[i - 1]) {
                alike.put(sorted[i], new ArrayList<>());
            }
        }
        List<Integer> lines = new ArrayList<>();
        for (int row = 0; !alike.isEmpty() && row < size; row++) {
            List<Integer> earlier = alike.getOrDefault(hashes[row], List.of());
            int at = row;
            if (earlier.stream().anyMatch(other -> equal(responses, other, at))) {
                lines.add(responses.line(row));
            } else if (alike.containsKey(hashes[row])) {
                earlier.add(row);
            }
        }
        return List.copyOf(lines);
    }

    private static long hash(Responses responses, int row) {
        long hash = 31L * responses.unitCode(row) + responses.waveCode(row);
        hash = mix(hash, responses.respondentCode(row));
        for (int cut = 0; cut < responses.getCutNames().size(); cut++) {
            hash = mix(hash, responses.cutCode(row, cut));
        }
        int items = responses.getInstrument().getItems().size();
        for (int item = 0; item < items; item++) {
            hash = mix(hash, responses.answer(row, item));
        }
        return hash;
    }

    /** Fowler, Noll and Vo's step (FNV-1a), on a word instead of a byte. */
    private static long mix(long hash, long value) {
        return (hash ^ value) * 0x100000001b3L;
    }

    private static boolean equal(Responses responses, int left, int right) {
        if (responses.unitCode(left) != responses.unitCode(right)
                || responses.waveCode(left) != responses.waveCode(right)
                || responses.respondentCode(left) != responses.respondentCode(right)) {
            return false;
        }
        for (int cut = 0; cut < responses.getCutNames().size(); cut++) {
            if (responses.cutCode(left, cut) != responses.cutCode(right, cut)) {
                return false;
            }
        }
        int items = responses.getInstrument().getItems().size();
        for (int item = 0; item < items; item++) {
            if (responses.answer(left, item) != responses.answer(right, item)) {
                return false;
            }
        }
        return true;
    }
}
