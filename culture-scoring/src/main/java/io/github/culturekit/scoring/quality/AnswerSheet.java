package io.github.culturekit.scoring.quality;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.ItemScoring;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.reliability.ItemMatrix;
import io.github.culturekit.scoring.response.Responses;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Answers as numbers, by item and then row, in the order in which the items were put; NaN where there is none. */
record AnswerSheet(List<String> items, int rowCount, double[][] columns) {

    /** What an option counts as. */
    @FunctionalInterface
    private interface Coding {
        double[] table(int item);
    }

    static AnswerSheet of(ItemMatrix matrix) {
        double[][] columns = new double[matrix.getItemCount()][matrix.getRowCount()];
        for (int item = 0; item < columns.length; item++) {
            for (int row = 0; row < matrix.getRowCount(); row++) {
                columns[item][row] = matrix.isPresent(row, item) ? matrix.getValue(row, item) : Double.NaN;
            }
        }
        return new AnswerSheet(matrix.getItems(), matrix.getRowCount(), columns);
    }

    /** The codes as they were given, of the items that anyone answered. */
    static AnswerSheet of(Responses responses) {
        Instrument instrument = responses.getInstrument();
        int[] all = IntStream.range(0, instrument.getItems().size()).toArray();
        return read(
                        responses,
                        all,
                        item -> codes(
                                instrument.responseScaleOf(instrument.getItems().get(item))))
                .answered();
    }

    /** Where each answer lies in its item's range, reversed items turned; for each scale the items of its own. */
    static List<AnswerSheet> ofScales(Responses responses) {
        Instrument instrument = responses.getInstrument();
        return instrument.getScales().stream()
                .map(scale -> ofScale(responses, scale))
                .toList();
    }

    int itemCount() {
        return columns.length;
    }

    double[] row(int row) {
        return Arrays.stream(columns).mapToDouble(column -> column[row]).toArray();
    }

    /** Whether a row has any answer. */
    boolean isAnswered(int row) {
        return Arrays.stream(columns).anyMatch(column -> !Double.isNaN(column[row]));
    }

    private static AnswerSheet ofScale(Responses responses, Scale scale) {
        Instrument instrument = responses.getInstrument();
        int[] numbers = scale.getItems().stream().mapToInt(responses::indexOf).toArray();
        return read(
                responses,
                numbers,
                item -> positions(instrument.scoringOf(instrument.getItems().get(item))));
    }

    private static AnswerSheet read(Responses responses, int[] numbers, Coding coding) {
        byte[] answers = new byte[responses.size()];
        double[][] columns = new double[numbers.length][];
        for (int item = 0; item < numbers.length; item++) {
            double[] table = coding.table(numbers[item]);
            responses.copyAnswers(numbers[item], 0, answers.length, answers);
            columns[item] = IntStream.range(0, answers.length)
                    .mapToDouble(row -> table[answers[row] & 0xff])
                    .toArray();
        }
        List<String> names = Arrays.stream(numbers)
                .mapToObj(item -> responses.getInstrument().getItems().get(item).getId())
                .toList();
        return new AnswerSheet(names, responses.size(), columns);
    }

    private AnswerSheet answered() {
        int[] kept = IntStream.range(0, columns.length)
                .filter(item -> !Arrays.stream(columns[item]).allMatch(Double::isNaN))
                .toArray();
        return new AnswerSheet(
                Arrays.stream(kept).mapToObj(items::get).toList(),
                rowCount,
                Arrays.stream(kept).mapToObj(item -> columns[item]).toArray(double[][]::new));
    }

    private static double[] codes(ResponseScale scale) {
        double[] table = noScores();
        for (int option = 0; option < scale.getOptionCount(); option++) {
            table[option] = scale.codeOf(option);
        }
        return table;
    }

    private static double[] positions(ItemScoring scoring) {
        return Arrays.stream(scoring.scoreTable()).map(scoring::positionOf).toArray();
    }

    private static double[] noScores() {
        double[] table = new double[ItemScoring.TABLE_LENGTH];
        Arrays.fill(table, Double.NaN);
        return table;
    }
}
