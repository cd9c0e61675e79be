package io.github.culturekit.model.leadership;

import io.github.culturekit.model.construct.ConstructId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a {@link StyleRepertoireRule} comes to its result. */
final class StyleJudgement {

    private final StyleRepertoireRule rule;
    private final Map<ConstructId, Double> ratings = new LinkedHashMap<>();
    private final List<ConstructId> inUse;
    private final int unrated;

    private StyleJudgement(StyleRepertoireRule rule, StyleRatings given) {
        this.rule = rule;
        for (ConstructId style : rule.getStyles()) {
            @Nullable Double rating = given.getRatings().get(style);
            if (rating != null) {
                ratings.put(style, rating);
            }
        }
        inUse = ratings.keySet().stream()
                .filter(style -> ratings.get(style) >= rule.getInUseFrom())
                .toList();
        unrated = rule.getStyles().size() - ratings.size();
    }

    static StyleRepertoire of(StyleRepertoireRule rule, StyleRatings ratings) {
        StyleJudgement judgement = new StyleJudgement(rule, ratings);
        StyleRepertoire.Builder repertoire = StyleRepertoire.builder()
                .rule(rule.getLabel())
                .inUse(judgement.inUse)
                .unrated(judgement.unrated);
        judgement.addBreadth(repertoire);
        judgement.addDominant(repertoire);
        judgement.addPaceSetting(repertoire);
        return repertoire.build();
    }

    private void addBreadth(StyleRepertoire.Builder repertoire) {
        if (inUse.size() >= rule.getBroadFrom()) {
            repertoire.breadth(StyleBreadth.BROAD);
        } else if (inUse.size() + unrated < rule.getBroadFrom()) {
            repertoire.breadth(StyleBreadth.NARROW);
        } else {
            repertoire.breadthUndecided(StyleUndecided.NOT_ALL_RATED);
        }
    }

    private void addDominant(StyleRepertoire.Builder repertoire) {
        List<ConstructId> highest = highest();
        if (unrated > 0) {
            repertoire.dominantUndecided(StyleUndecided.NOT_ALL_RATED);
        } else if (highest.isEmpty()) {
            repertoire.dominantUndecided(StyleUndecided.NONE_IN_USE);
        } else if (highest.size() > 1) {
            repertoire.dominantUndecided(StyleUndecided.TIE);
        } else {
            repertoire.dominant(highest.get(0));
        }
    }

    private void addPaceSetting(StyleRepertoire.Builder repertoire) {
        ConstructId pace = rule.getPaceSetting();
        if (!ratings.containsKey(pace)) {
            repertoire.paceSettingUndecided(StyleUndecided.NOT_ALL_RATED);
        } else if (!inUse.contains(pace)) {
            repertoire.paceSetting(PaceSetting.NOT_IN_USE);
        } else if (!highest().equals(List.of(pace))) {
            repertoire.paceSetting(PaceSetting.BALANCED);
        } else if (unrated > 0) {
            repertoire.paceSettingUndecided(StyleUndecided.NOT_ALL_RATED);
        } else {
            repertoire.paceSetting(inUse.size() == 1 ? PaceSetting.EXCLUSIVE : PaceSetting.DOMINANT);
        }
    }

    /** The styles in use with the highest rating of all. */
    private List<ConstructId> highest() {
        double top = inUse.stream().mapToDouble(ratings::get).max().orElse(Double.NaN);
        return inUse.stream().filter(style -> ratings.get(style) == top).toList();
    }
}
