package io.github.culturekit.examples.quickstart.synthetic;

import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.scoring.instrument.Instrument;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An invented organisation of about 2,000 staff in three levels and its answers to a survey in two waves. The same seed
 * gives the same organisation and the same answers on every machine.
 */
public final class SyntheticOrganisation {

    /** The seed of the shipped files. */
    public static final long SHIPPED_SEED = 20251001L;

    private static final double RESPONSE_RATE = 0.605;
    private static final double RATES_DIFFER = 0.09;
    private static final double NO_TEAM = 0.001;

    private final List<Blueprint.Division> divisions = Blueprint.divisions();
    private final Map<Wave, Organisation> organisations = new EnumMap<>(Wave.class);
    private final List<String> survey = new ArrayList<>();

    private SyntheticOrganisation() {}

    /**
     * Makes the organisation and lets its staff answer.
     *
     * @param seed where the random draws start
     * @param instrument what they are asked
     * @return the organisation
     */
    public static SyntheticOrganisation of(long seed, Instrument instrument) {
        SyntheticOrganisation made = new SyntheticOrganisation();
        Draws draws = Draws.seeded(seed);
        AnswerModel model = AnswerModel.drawn(draws.split(), instrument);
        Climate climate = Climate.drawn(draws.split(), made.divisions, model.getTraitCount());
        Map<String, Integer> sizes = Staff.usualSizes(draws.split(), made.divisions);
        made.survey.add("wave,team,gender,tenure,occupation," + String.join(",", model.getItems()));
        for (Wave wave : Wave.values()) {
            Staff staff = Staff.drawn(draws.split(), wave, made.divisions, sizes);
            made.organisations.put(wave, OrganisationChart.of(made.divisions, staff));
            made.ask(draws.split(), model, climate, wave, staff);
        }
        return made;
    }

    private void ask(Draws draws, AnswerModel model, Climate climate, Wave wave, Staff staff) {
        for (Blueprint.Division division : divisions) {
            for (Blueprint.Team team : division.teams()) {
                double rate = Math.min(0.9, Math.max(0.3, RESPONSE_RATE + draws.normal(RATES_DIFFER)));
                for (Person person : staff.of(team)) {
                    if (draws.chance(rate)) {
                        List<String> row = new ArrayList<>(List.of(
                                wave.label(),
                                draws.chance(NO_TEAM) ? "" : team.code(),
                                person.gender(),
                                person.tenure(),
                                person.occupation()));
                        row.addAll(model.answers(draws, person, team, wave, climate));
                        survey.add(String.join(",", row));
                    }
                }
            }
        }
    }

    /**
     * The waves in their order, as the survey names them.
     *
     * @return two waves
     */
    public List<String> getWaves() {
        return organisations.keySet().stream().map(Wave::label).toList();
    }

    /**
     * The organisation as it stood at a wave.
     *
     * @param wave one of {@link #getWaves()}
     * @return units and head counts
     */
    public Organisation getOrganisation(String wave) {
        return organisations.entrySet().stream()
                .filter(entry -> entry.getKey().label().equals(wave))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No wave '" + wave + "' was held. Maybe one of " + getWaves() + " is meant."));
    }

    /**
     * The survey's file: one row for each questionnaire of both waves, comma-separated, no cell quoted.
     *
     * @return the text, each line ended by a line feed
     */
    public String getSurvey() {
        return String.join("\n", survey) + "\n";
    }
}
