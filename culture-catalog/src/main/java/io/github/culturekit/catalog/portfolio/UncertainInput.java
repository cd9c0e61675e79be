package io.github.culturekit.catalog.portfolio;

import io.github.culturekit.catalog.decision.Decision;
import io.github.culturekit.catalog.decision.Draw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Something that draws differ in.
 *
 * @param kind what it is
 * @param subject a construct or an option, by its id; null for the weights
 * @param values by number and draw: the numbers that are known together
 */
record UncertainInput(InputKind kind, @Nullable String subject, double[][] values) {

    /** All things that differ between some draws. */
    static List<UncertainInput> in(Decision decision, List<Draw> draws) {
        List<UncertainInput> inputs = new ArrayList<>();
        int constructs = decision.getConcerns().size();
        for (int d = 0; d < constructs; d++) {
            int construct = d;
            inputs.add(new UncertainInput(
                    InputKind.GAP,
                    decision.getConcerns().get(d).getConstruct().toString(),
                    new double[][] {column(draws, draw -> draw.getGap(construct))}));
        }
        for (int o = 0; o < decision.getOptions().size(); o++) {
            double[][] effects = new double[constructs][];
            for (int d = 0; d < constructs; d++) {
                int option = o;
                int construct = d;
                effects[d] = column(draws, draw -> draw.getEffect(option, construct));
            }
            inputs.add(new UncertainInput(
                    InputKind.EFFECT, decision.getOptions().get(o).getId(), effects));
        }
        double[][] weights = new double[constructs][];
        Arrays.setAll(weights, d -> column(draws, draw -> draw.getWeight(d)));
        inputs.add(new UncertainInput(InputKind.WEIGHTS, null, weights));
        return inputs.stream()
                .map(UncertainInput::varying)
                .filter(input -> input.values().length > 0)
                .toList();
    }

    private static double[] column(List<Draw> draws, ToDoubleFunction<Draw> number) {
        return draws.stream().mapToDouble(number).toArray();
    }

    private UncertainInput varying() {
        return new UncertainInput(
                kind,
                subject,
                Arrays.stream(values)
                        .filter(column -> DoubleStream.of(column).anyMatch(value -> value != column[0]))
                        .toArray(double[][]::new));
    }
}
