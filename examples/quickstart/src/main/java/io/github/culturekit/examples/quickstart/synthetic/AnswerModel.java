package io.github.culturekit.examples.quickstart.synthetic;

import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a person answers: a graded response model (Samejima 1969) in its normal-ogive form, with what real questionnaires
 * also hold: people who lean towards agreeing whatever is asked, who skip, who stop halfway, who find a statement not
 * applicable, and a few who mark one column all the way down.
 */
final class AnswerModel {

    private static final double[] THRESHOLDS = {-1.5, -0.5, 0.5, 1.5};
    private static final double LOADING = 0.70;
    private static final double NOISE = 0.72;
    private static final double GENERAL = 0.62;
    private static final double SPECIFIC = 0.70;
    private static final double ACQUIESCENCE = 0.22;
    private static final double DIFFICULTY = 0.28;

    private static final double STRAIGHT_LINER = 0.008;
    private static final double STOPS_EARLY = 0.02;
    private static final double EMPTY_FORM = 0.004;
    private static final double SKIPS = 0.012;
    private static final double NOT_APPLICABLE = 0.025;
    private static final double MIS_KEYED = 0.00005;

    private final List<Trait> traits;
    private final List<Item> items;
    private final int[] traitOfItem;
    private final double[] difficulties;

    private AnswerModel(List<Trait> traits, List<Item> items, int[] traitOfItem, double[] difficulties) {
        this.traits = traits;
        this.items = items;
        this.traitOfItem = traitOfItem;
        this.difficulties = difficulties;
    }

    static AnswerModel drawn(Draws draws, Instrument instrument) {
        List<Trait> traits = instrument.getScales().stream()
                .filter(scale -> !scale.getItems().isEmpty())
                .map(scale -> Trait.of(scale.getId(), scale.getItems()))
                .toList();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < traits.size(); i++) {
            for (String item : traits.get(i).items()) {
                places.put(item, i);
            }
        }
        List<Item> items = instrument.getItems();
        return new AnswerModel(
                traits,
                items,
                items.stream().mapToInt(item -> places.get(item.getId())).toArray(),
                items.stream().mapToDouble(item -> draws.normal(DIFFICULTY)).toArray());
    }

    int getTraitCount() {
        return traits.size();
    }

    List<String> getItems() {
        return items.stream().map(Item::getId).toList();
    }

    /** One questionnaire: a cell for each item, empty where there is no answer. */
    List<String> answers(Draws draws, Person person, Blueprint.Team team, Wave wave, Climate climate) {
        double general = draws.normal(GENERAL) + person.outlook();
        double leaning = draws.normal(ACQUIESCENCE);
        double[] levels = new double[traits.size()];
        for (int i = 0; i < levels.length; i++) {
            double view = general + draws.normal(SPECIFIC) + climate.effect(team, wave, i);
            levels[i] = traits.get(i).level(wave) + LOADING * view;
        }
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            cells.add(cell(draws, i, levels[traitOfItem[i]], leaning));
        }
        return habits(draws, cells);
    }

    private String cell(Draws draws, int item, double level, double leaning) {
        double view = level - difficulties[item] + draws.normal(NOISE);
        double agreement = leaning + (items.get(item).isReversed() ? -view : view);
        boolean skipped = draws.chance(SKIPS);
        boolean foreign = draws.chance(NOT_APPLICABLE);
        boolean misKeyed = draws.chance(MIS_KEYED);
        if (skipped) {
            return "";
        }
        if (foreign && !items.get(item).getNotApplicable().isEmpty()) {
            return String.valueOf(items.get(item).getNotApplicable().get(0));
        }
        int code = 1
                + (int) Arrays.stream(THRESHOLDS)
                        .filter(threshold -> agreement > threshold)
                        .count();
        return String.valueOf(misKeyed ? code * 11 : code);
    }

    private static List<String> habits(Draws draws, List<String> cells) {
        double habit = draws.uniform();
        int turn = draws.between(cells.size() / 4, cells.size() - 1);
        String mark = String.valueOf(draws.between(3, 4));
        if (habit < STRAIGHT_LINER) {
            cells.replaceAll(cell -> mark);
        } else if (habit < STRAIGHT_LINER + STOPS_EARLY) {
            cells.subList(turn, cells.size()).replaceAll(cell -> "");
        } else if (habit < STRAIGHT_LINER + STOPS_EARLY + EMPTY_FORM) {
            cells.replaceAll(cell -> "");
        }
        return cells;
    }
}
