package io.github.culturekit.examples.quickstart.synthetic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far divisions and teams differ from the organisation: in general, and in each trait. Together about an eighth of
 * the variance between people, which gives scale scores an ICC(1) near .10, as in healthcare staff surveys. Of a team's
 * own difference most lasts from wave to wave.
 */
final class Climate {

    private static final double DIVISION = 0.12;
    private static final double DIVISION_BY_TRAIT = 0.17;
    private static final double TEAM = 0.20;
    private static final double TEAM_BY_TRAIT = 0.14;
    private static final double TEAM_PASSING = 0.10;

    private final Map<String, double[]> effects = new HashMap<>();

    private Climate() {}

    static Climate drawn(Draws draws, List<Blueprint.Division> divisions, int traits) {
        Climate climate = new Climate();
        for (Blueprint.Division division : divisions) {
            double[] ofDivision = around(draws, new double[traits], DIVISION, DIVISION_BY_TRAIT);
            for (Blueprint.Team team : division.teams()) {
                double[] lasting = around(draws, ofDivision, TEAM, TEAM_BY_TRAIT);
                for (Wave wave : Wave.values()) {
                    climate.effects.put(key(team, wave), around(draws, lasting, 0, TEAM_PASSING));
                }
            }
        }
        return climate;
    }

    /** How far a team differs from the organisation in a trait. */
    double effect(Blueprint.Team team, Wave wave, int trait) {
        return effects.get(key(team, wave))[trait];
    }

    private static double[] around(Draws draws, double[] centre, double common, double own) {
        double[] effects = centre.clone();
        double shared = draws.normal(common);
        for (int i = 0; i < effects.length; i++) {
            effects[i] += shared + draws.normal(own);
        }
        return effects;
    }

    private static String key(Blueprint.Team team, Wave wave) {
        return team.code() + " " + wave.label();
    }
}
