package io.github.culturekit.catalog.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class BranchAndBoundProperties {

    private static final long ENOUGH = 1_000_000;

    @Property(tries = 400)
    void itFindsTheVerySetThatTryingAllFinds(@ForAll long seed) {
        SelectionProblem problem = MadeProblems.of(seed, 12);

        Selection best = BranchAndBound.solve(problem, ENOUGH);

        assertThat(best.proven()).isTrue();
        assertThat(best.chosen()).isEqualTo(MadeProblems.bestOfAll(problem));
        assertThat(best.value()).isEqualTo(problem.value(best.chosen()));
    }

    @Property(tries = 3)
    void itFindsTheVerySetThatTryingAllFindsOfTwentyOptions(@ForAll long seed) {
        SelectionProblem problem = MadeProblems.of(seed, 20);

        assertThat(BranchAndBound.solve(problem, ENOUGH).chosen()).isEqualTo(MadeProblems.bestOfAll(problem));
    }

    @Property
    void whatASearchThatGivesUpFindsIsAllowedAndWithinItsBound(@ForAll long seed) {
        SelectionProblem problem = MadeProblems.of(seed, 30);

        Selection hasty = BranchAndBound.solve(problem, 3);
        Selection best = BranchAndBound.solve(problem, ENOUGH);

        assertThat(problem.allows(hasty.chosen())).isTrue();
        assertThat(hasty.value()).isEqualTo(problem.value(hasty.chosen())).isLessThanOrEqualTo(best.value());
        assertThat(hasty.atMost()).isGreaterThanOrEqualTo(best.value() * (1 - 1e-12));
        if (hasty.proven()) {
            assertThat(hasty.chosen()).isEqualTo(best.chosen());
            assertThat(hasty.atMost()).isEqualTo(hasty.value());
        }
    }
}
