package io.github.culturekit.scoring.conformance;

import io.github.culturekit.scoring.agreement.WithinBetween;
import io.github.culturekit.scoring.agreement.WithinBetweenResult;
import java.util.List;

/** Within-and-between analysis of pairs of columns, named {@code x~y}. */
final class WithinBetweenHandler implements FamilyHandler {

    @Override
    public List<NotYetCovered> notYetCovered() {
        return List.of();
    }

    @Override
    public void compare(OracleFile file, Expected root) {
        Expected expected = root.within(file.tolerance("waba"));
        OracleData data = file.data();
        for (String pair : expected.keys()) {
            String[] columns = pair.split("~", 2);
            comparePair(
                    expected.at(pair),
                    WithinBetween.withDefaults()
                            .of(
                                    data.scores(columns[0].strip(), file.groupColumn()),
                                    data.scores(columns[1].strip(), file.groupColumn())));
        }
    }

    private static void comparePair(Expected expected, WithinBetweenResult actual) {
        expected.at("n").compareExactly(actual.getPeople());
        expected.at("groups").compareExactly(actual.getGroups());
        expected.at("raw_r").compare(actual.getRawCorrelation());
        expected.at("eta_between_x").compare(actual.getEtaBetweenX());
        expected.at("eta_between_y").compare(actual.getEtaBetweenY());
        expected.at("r_between").compare(actual.getCorrelationBetween());
        expected.at("eta_within_x").compare(actual.getEtaWithinX());
        expected.at("eta_within_y").compare(actual.getEtaWithinY());
        expected.at("r_within").compare(actual.getCorrelationWithin());
        expected.at("r_of_unweighted_group_means").compare(actual.getCorrelationOfMeans());
        expected.at("identity_check")
                .compare(actual.getRawCorrelation()
                        .map(raw -> actual.getPartBetween().getValue()
                                + actual.getPartWithin().getValue()
                                - raw));
    }
}
