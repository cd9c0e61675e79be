package io.github.culturekit.scoring.agreement;

import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;
import java.util.Optional;

/** The sums of a one-way analysis of variance. */
record Anova(long people, int groups, double grandMean, double squaresBetween, double squaresWithin) {

    static Anova of(List<GroupMoments> groups) {
        long people = 0;
        double total = 0;
        double within = 0;
        for (GroupMoments group : groups) {
            people += group.getCount();
            total += group.getCount() * group.getMean();
            within += group.getScatter();
        }
        double grandMean = total / people;
        double between = 0;
        for (GroupMoments group : groups) {
            double distance = group.getMean() - grandMean;
            between += group.getCount() * distance * distance;
        }
        return new Anova(people, groups.size(), grandMean, between, within);
    }

    /** Why there are no mean squares, if there are none. */
    Optional<UndefinedReason> gap() {
        if (people == 0) {
            return Optional.of(UndefinedReason.NO_ANSWERS);
        }
        return degreesBetween() < 1 || degreesWithin() < 1
                ? Optional.of(UndefinedReason.TOO_FEW_RESPONDENTS)
                : Optional.empty();
    }

    double meanGroupSize() {
        return (double) people / groups;
    }

    long degreesBetween() {
        return groups - 1L;
    }

    long degreesWithin() {
        return people - groups;
    }

    double meanSquareBetween() {
        return squaresBetween / degreesBetween();
    }

    double meanSquareWithin() {
        return squaresWithin / degreesWithin();
    }
}
