package io.github.culturekit.scoring.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Scores in groups for the tests of this package. */
final class Groups {

    private Groups() {}

    /** Groups named a, b, c, ... of the given scores. */
    static GroupedScores of(double[]... groups) {
        List<String> names = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        for (int group = 0; group < groups.length; group++) {
            for (double score : groups[group]) {
                names.add(name(group));
                scores.add(score);
            }
        }
        return GroupedScores.of(
                names, scores.stream().mapToDouble(score -> score).toArray());
    }

    static List<GroupMoments> moments(double[]... groups) {
        return Arrays.stream(groups).map(GroupMoments::ofScores).toList();
    }

    /** Two to six groups of one to six people, the first of two or more. */
    static Arbitrary<double[][]> any() {
        Arbitrary<double[]> group = Arbitraries.integers()
                .between(-20, 20)
                .map(score -> score / 4.0)
                .array(Double[].class)
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(scores -> Arrays.stream(scores).mapToDouble(score -> score).toArray());
        return group.array(double[][].class).ofMinSize(2).ofMaxSize(6).filter(groups -> groups[0].length > 1);
    }

    private static String name(int group) {
        return String.format(Locale.ROOT, "%c", 'a' + group);
    }
}
