package io.github.culturekit.scoring.conformance;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.List;
import java.util.stream.IntStream;

/** Probabilities adjusted for each other, as they stand in the options. */
final class MultiplicityHandler implements FamilyHandler {

    @Override
    public List<NotYetCovered> notYetCovered() {
        return List.of();
    }

    @Override
    public void compare(OracleFile file, Expected root) {
        Expected table = root.within(file.tolerance("adjusted")).at("adjusted");
        List<Statistic> probabilities = file.list("p_in").stream()
                .map(p -> p.isNumber()
                        ? Statistic.of(p.asDouble())
                        : Statistic.undefined(UndefinedReason.TOO_FEW_RESPONDENTS))
                .toList();
        AdjustmentComparison.compare(
                table,
                IntStream.rangeClosed(1, table.elements().size())
                        .mapToObj(Integer::toString)
                        .toList(),
                probabilities);
    }
}
