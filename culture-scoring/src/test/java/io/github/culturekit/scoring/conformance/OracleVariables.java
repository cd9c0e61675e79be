package io.github.culturekit.scoring.conformance;

import io.github.culturekit.scoring.agreement.GroupedScores;
import io.github.culturekit.scoring.comparison.GroupScores;
import io.github.culturekit.scoring.instrument.ReportRange;
import io.github.culturekit.scoring.response.Responses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What an oracle computes with under a name: a column of the data, or the scores on a scale ({@link OracleScales}). */
record OracleVariables(OracleFile file, OracleData data) {

    /** Each row's number, null where it is missing; scores are in the range given. */
    Double[] numbers(String name, ReportRange range) {
        return isColumn(name) ? data.numbers(name) : scale(name).scores(data, range);
    }

    /** Each row's number with the group of another column, for scores as means of their items; rows without a group are left out. */
    GroupedScores grouped(String name, String groupColumn) {
        List<Optional<String>> groups = data.column(groupColumn);
        Double[] numbers = numbers(name, ReportRange.NATIVE);
        int[] rows = IntStream.range(0, numbers.length)
                .filter(row -> groups.get(row).isPresent())
                .toArray();
        return GroupedScores.of(
                IntStream.of(rows)
                        .mapToObj(row -> groups.get(row).orElseThrow())
                        .toList(),
                IntStream.of(rows).mapToObj(row -> numbers[row]).toArray(Double[]::new));
    }

    /** The people of each value of a column, for scores from 0 to 10. */
    Map<String, GroupScores> groups(String name, String groupColumn) {
        if (!isColumn(name)) {
            Responses responses =
                    scale(name).responses(data, ReportRange.ZERO_TO_TEN, csv -> csv.withCutColumns(groupColumn));
            return GroupScores.byCut(responses, name, groupColumn);
        }
        Double[] numbers = data.numbers(name);
        List<Optional<String>> groups = data.column(groupColumn);
        Map<String, List<OptionalDouble>> members = new TreeMap<>();
        for (int row = 0; row < numbers.length; row++) {
            OptionalDouble number = numbers[row] == null ? OptionalDouble.empty() : OptionalDouble.of(numbers[row]);
            groups.get(row)
                    .ifPresent(group -> members.computeIfAbsent(group, key -> new ArrayList<>())
                            .add(number));
        }
        Map<String, GroupScores> result = new TreeMap<>();
        members.forEach((group, people) -> result.put(group, GroupScores.ofPresent(people)));
        return result;
    }

    boolean isColumn(String name) {
        return data.columns().contains(name);
    }

    OracleScale scale(String name) {
        return new OracleScales(file, data).get(name);
    }
}
