package io.github.culturekit.scoring.reliability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Answers of any people to any scale, 1 to 5. */
class AnyAnswers extends DomainContextBase {

    @Provide
    Arbitrary<ItemMatrix> answers() {
        return Arbitraries.integers()
                .between(2, 7)
                .flatMap(items -> Arbitraries.integers()
                        .between(1, 5)
                        .array(int[].class)
                        .ofSize(items)
                        .array(int[][].class)
                        .ofMinSize(items + 3)
                        .ofMaxSize(40)
                        .map(AnyAnswers::matrix));
    }

    private static ItemMatrix matrix(int[][] rows) {
        return ItemMatrix.of(
                names(rows[0].length),
                Arrays.stream(rows)
                        .map(row -> Arrays.stream(row).asDoubleStream().toArray())
                        .toArray(double[][]::new));
    }

    static List<String> names(int items) {
        return IntStream.range(0, items).mapToObj(item -> "q" + item).toList();
    }

    static List<double[]> rows(ItemMatrix matrix) {
        List<double[]> rows = new ArrayList<>();
        for (int row = 0; row < matrix.getRowCount(); row++) {
            double[] answers = new double[matrix.getItemCount()];
            for (int item = 0; item < answers.length; item++) {
                answers[item] = matrix.getValue(row, item);
            }
            rows.add(answers);
        }
        return rows;
    }
}
