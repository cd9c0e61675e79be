package io.github.culturekit.model.leadership;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a {@link LeadershipStageRule} comes to its result. Weights are added as decimals, so that neither order nor binary rounding
 * decides a tie.
 */
final class StageJudgement {

    private final LeadershipStageRule rule;
    private final Map<ConstructId, BigDecimal> weights = new LinkedHashMap<>();
    private final int statements;

    private StageJudgement(LeadershipStageRule rule, Collection<LeadershipStatement> statements) {
        this.rule = rule;
        this.statements = statements.size();
        rule.getStages().forEach(stage -> weights.put(stage, BigDecimal.ZERO));
        statements.forEach(this::add);
    }

    static LeadershipStageResult of(LeadershipStageRule rule, Collection<LeadershipStatement> statements) {
        return new StageJudgement(rule, statements).result();
    }

    private void add(LeadershipStatement statement) {
        if (!weights.containsKey(statement.getStage())) {
            throw new IllegalArgumentException(
                    "A statement is of stage '" + statement.getStage() + "'; the rule '" + rule.getLabel() + "' knows "
                            + rule.getStages() + ". Maybe mend its spelling, or use another rule.");
        }
        weights.merge(statement.getStage(), BigDecimal.valueOf(statement.getWeight()), BigDecimal::add);
    }

    private LeadershipStageResult result() {
        LeadershipStageResult.Builder result =
                LeadershipStageResult.builder().rule(rule.getLabel()).statements(statements);
        if (statements > 0) {
            weights.forEach((stage, weight) -> result.putShare(stage, share(weight)));
        }
        List<ConstructId> order = rule.getStages().stream()
                .sorted(Comparator.comparing((ConstructId stage) -> weights.get(stage))
                        .reversed())
                .toList();
        BigDecimal lead = weights.get(order.get(0)).subtract(weights.get(order.get(1)));
        result.position(position());
        if (statements < rule.getMinimumStatements()) {
            return result.undecided(StageUndecided.TOO_FEW_STATEMENTS).build();
        }
        if (lead.signum() == 0) {
            return result.undecided(StageUndecided.TIE).build();
        }
        return share(lead) < rule.getMinimumLead()
                ? result.undecided(StageUndecided.LEAD_TOO_SMALL).build()
                : result.stage(order.get(0)).build();
    }

    private BigDecimal total() {
        return weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private double share(BigDecimal weight) {
        return weight.divide(total(), MathContext.DECIMAL64).doubleValue();
    }

    private Statistic position() {
        if (statements == 0) {
            return Statistic.undefined(UndefinedReason.NO_ANSWERS);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < rule.getStages().size(); i++) {
            sum = sum.add(weights.get(rule.getStages().get(i)).multiply(BigDecimal.valueOf(i + 1L)));
        }
        return Statistic.of(share(sum));
    }
}
