package io.github.culturekit.scoring.response;

import io.github.culturekit.scoring.instrument.Instrument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lines of rows that an analyst should look at: repeats of an earlier row, rows without any answer, and rows whose answers
 * all have the same code.
 */
record RowHints(List<Integer> duplicates, List<Integer> empty, List<Integer> identical) {

    static RowHints of(Responses responses) {
        return new RowHints(duplicates(responses), empty(responses), identical(responses));
    }

    private static List<Integer> identical(Responses responses) {
        Instrument instrument = responses.getInstrument();
        int[] lowest = instrument.getItems().stream()
                .mapToInt(item -> instrument.responseScaleOf(item).getMinimum())
                .toArray();
        int[] step = instrument.getItems().stream()
                .mapToInt(item -> instrument.responseScaleOf(item).getStep())
                .toArray();
        List<Integer> lines = new ArrayList<>();
        for (int row = 0; row < responses.size(); row++) {
            Set<Integer> codes = new HashSet<>();
            int answered = 0;
            for (int item = 0; item < lowest.length && codes.size() < 2; item++) {
                byte answer = responses.answer(row, item);
                if (AnswerState.isAnswered(answer)) {
                    answered++;
                    codes.add(lowest[item] + step[item] * (answer & 0xff));
                }
            }
            if (answered > 1 && codes.size() == 1) {
                lines.add(responses.line(row));
            }
        }
        return List.copyOf(lines);
    }

    private static List<Integer> empty(Responses responses) {
        List<Integer> lines = new ArrayList<>();
        for (int row = 0; row < responses.size(); row++) {
            if (isEmpty(responses, row)) {
                lines.add(responses.line(row));
            }
        }
        return List.copyOf(lines);
    }

    private static boolean isEmpty(Responses responses, int row) {
        int items = responses.getInstrument().getItems().size();
        for (int item = 0; item < items; item++) {
            AnswerState state = responses.state(row, item);
            if (state == AnswerState.ANSWERED || state == AnswerState.INVALID) {
                return false;
            }
        }
        return true;
    }

    private static List<Integer> duplicates(Responses responses) {
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
