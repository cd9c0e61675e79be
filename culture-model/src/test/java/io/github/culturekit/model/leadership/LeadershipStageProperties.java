package io.github.culturekit.model.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LeadershipStageProperties {

    private final LeadershipStageRule rule = LeadershipStageRule.threeLogics().withMinimumStatements(1);

    @Property
    void theOrderOfStatementsMakesNoDifference(
            @ForAll("statements") List<LeadershipStatement> statements, @ForAll Random random) {
        List<LeadershipStatement> shuffled = new ArrayList<>(statements);
        Collections.shuffle(shuffled, random);
        assertThat(rule.judge(shuffled)).isEqualTo(rule.judge(statements));
    }

    @Property
    void sharesAddUpAndTheStageHasTheLargest(@ForAll("statements") List<LeadershipStatement> statements) {
        LeadershipStageResult result = rule.judge(statements);
        assertThat(result.getShares().values().stream()
                        .mapToDouble(share -> share)
                        .sum())
                .isCloseTo(1, within(1e-12));
        result.getStage()
                .ifPresent(stage -> assertThat(result.getShares().get(stage))
                        .isEqualTo(Collections.max(result.getShares().values())));
    }

    @Property
    void moreOfTheStageThatIsNamedNeverUnnamesIt(@ForAll("statements") List<LeadershipStatement> statements) {
        rule.judge(statements).getStage().ifPresent(stage -> {
            List<LeadershipStatement> more = new ArrayList<>(statements);
            more.add(LeadershipStageRuleTest.statement(stage, 1));
            assertThat(rule.judge(more).getStage()).contains(stage);
        });
    }

    @Provide
    Arbitrary<List<LeadershipStatement>> statements() {
        return Combinators.combine(
                        Arbitraries.of(rule.getStages()), Arbitraries.doubles().between(0.01, 1000))
                .as(LeadershipStageRuleTest::statement)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }
}
