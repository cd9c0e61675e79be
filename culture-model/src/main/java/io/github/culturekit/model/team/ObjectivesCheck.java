package io.github.culturekit.model.team;

import io.github.culturekit.model.construct.ConstructId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a {@link TeamObjectivesRule} looks at objectives. */
final class ObjectivesCheck {

    private final TeamObjectivesRule rule;
    private final List<ObjectiveFinding> findings = new ArrayList<>();

    private ObjectivesCheck(TeamObjectivesRule rule) {
        this.rule = rule;
    }

    static ObjectivesReport of(TeamObjectivesRule rule, List<Objective> objectives) {
        Set<ConstructId> served = objectives.stream()
                .flatMap(objective -> objective.getDomains().stream())
                .collect(Collectors.toSet());
        List<ConstructId> missing = rule.getDomains().stream()
                .filter(domain -> !served.contains(domain))
                .toList();
        ObjectivesCheck check = new ObjectivesCheck(rule);
        check.count(objectives.size());
        check.coverage(missing);
        objectives.forEach(check::quality);
        return ObjectivesReport.builder()
                .rule(rule.getLabel())
                .objectives(objectives.size())
                .covered(rule.getDomains().stream().filter(served::contains).toList())
                .missing(missing)
                .findings(check.findings)
                .build();
    }

    private void count(int objectives) {
        String found = "The number of objectives is " + objectives + "; " + rule.getMinimum() + " to "
                + rule.getMaximum() + " are asked for.";
        if (objectives < rule.getMinimum()) {
            add(ObjectiveQuality.COUNT, null, found + " Maybe an area that matters has none yet.");
        } else if (objectives > rule.getMaximum()) {
            add(
                    ObjectiveQuality.COUNT,
                    null,
                    found + " Maybe join those that serve one end, or put the least urgent off.");
        }
    }

    private void coverage(List<ConstructId> missing) {
        missing.forEach(domain -> add(
                ObjectiveQuality.COVERAGE,
                null,
                "No objective serves '" + domain + "'. Maybe set one, or say which of them serves it."));
    }

    private void quality(Objective objective) {
        String id = objective.getId();
        if (objective.measure() == null || objective.due() == null) {
            String lacking = objective.measure() != null
                    ? "no day"
                    : objective.due() != null ? "no measure" : "neither measure nor day";
            add(
                    ObjectiveQuality.CLEAR,
                    id,
                    "Objective '" + id + "' has " + lacking + ". Maybe say how the team will know, and by when.");
        }
        if (!objective.isAgreed()) {
            add(
                    ObjectiveQuality.AGREED,
                    id,
                    "Objective '" + id + "' is not agreed. Maybe talk it over with all members.");
        }
        if (!objective.isChallenging()) {
            add(
                    ObjectiveQuality.CHALLENGING,
                    id,
                    "Objective '" + id + "' asks no more than before. Maybe raise its target.");
        }
        if (objective.alignedTo() == null) {
            add(
                    ObjectiveQuality.ALIGNED,
                    id,
                    "Objective '" + id
                            + "' serves none of the level above. Maybe say which, or ask whether it is needed.");
        }
        if (objective.feedback() == null) {
            add(
                    ObjectiveQuality.FEEDBACK,
                    id,
                    "Objective '" + id
                            + "' has no feedback. Maybe agree who tells the team how it is doing, and when.");
        }
    }

    private void add(ObjectiveQuality quality, @Nullable String objective, String advice) {
        if (rule.getQualities().contains(quality)) {
            ObjectiveFinding.Builder finding =
                    ObjectiveFinding.builder().quality(quality).advice(advice);
            if (objective != null) {
                finding.objective(objective);
            }
            findings.add(finding.build());
        }
    }
}
