package io.github.culturekit.scoring.agreement;

import io.github.culturekit.scoring.reliability.ItemMatrix;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Answers of one group for the tests of this package: any people on any items of five options. */
final class Answers {

    private Answers() {}

    static ItemMatrix matrix(double[]... rows) {
        return ItemMatrix.of(names(rows[0].length), rows);
    }

    static ItemMatrix withGaps(Double[]... rows) {
        return ItemMatrix.of(names(rows[0].length), rows);
    }

    /** One item's answers. */
    static ItemMatrix item(double... answers) {
        return matrix(
                Arrays.stream(answers).mapToObj(answer -> new double[] {answer}).toArray(double[][]::new));
    }

    static Arbitrary<double[][]> ofAGroup() {
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(items -> Arbitraries.integers()
                        .between(1, 5)
                        .map(answer -> (double) answer)
                        .array(Double[].class)
                        .ofSize(items)
                        .map(row ->
                                Arrays.stream(row).mapToDouble(answer -> answer).toArray())
                        .array(double[][].class)
                        .ofMinSize(2)
                        .ofMaxSize(9));
    }

    private static List<String> names(int items) {
        return IntStream.rangeClosed(1, items).mapToObj(item -> "q" + item).toList();
    }
}
