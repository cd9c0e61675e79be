package io.github.culturekit.model.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.construct.ConstructId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RealTeamProperties {

    private static final List<ConstructId> CRITERIA = RealTeamRule.definition().getCriteria();

    @Property
    void oneMoreMetCriterionNeverMakesItWorse(
            @ForAll("rules") RealTeamRule rule,
            @ForAll("criteria") RealTeamCriteria before,
            @ForAll("criterion") ConstructId met) {
        Map<ConstructId, Boolean> more = new HashMap<>(before.getCriteria());
        more.put(met, true);
        RealTeamCriteria after =
                RealTeamCriteria.builder().copying(before).criteria(more).build();
        assertThat(rank(rule.judge(after))).isGreaterThanOrEqualTo(rank(rule.judge(before)));
    }

    @Property
    void whatBecomesKnownNeverContradictsAVerdict(
            @ForAll("rules") RealTeamRule rule,
            @ForAll("criteria") RealTeamCriteria before,
            @ForAll("criterion") ConstructId criterion,
            @ForAll boolean met) {
        Map<ConstructId, Boolean> more = new HashMap<>(before.getCriteria());
        more.putIfAbsent(criterion, met);
        RealTeamVerdict first = rule.judge(before);
        RealTeamVerdict second = rule.judge(
                RealTeamCriteria.builder().copying(before).criteria(more).build());
        first.getKind().ifPresent(kind -> assertThat(second.getKind()).contains(kind));
    }

    @Property
    void aVerdictNamesEveryCriterionOfItsRuleOrNone(
            @ForAll("rules") RealTeamRule rule, @ForAll("criteria") RealTeamCriteria criteria) {
        RealTeamVerdict verdict = rule.judge(criteria);
        if (verdict.getKind().filter(TeamKind.NONE::equals).isPresent()) {
            assertThat(verdict.getStates()).isEmpty();
        } else {
            assertThat(verdict.getStates()).containsKeys(rule.getCriteria().toArray(ConstructId[]::new));
        }
        assertThat(verdict.getReasons()).isNotEmpty();
    }

    /** Undecided lies between pseudo and real: it may turn into either. */
    private static int rank(RealTeamVerdict verdict) {
        return verdict.getKind()
                .map(kind -> kind == TeamKind.REAL ? 3 : kind.ordinal())
                .orElse(2);
    }

    @Provide
    Arbitrary<RealTeamRule> rules() {
        return Arbitraries.of(RealTeamRule.definition(), RealTeamRule.threeItems(), RealTeamRule.staffSurvey());
    }

    @Provide
    Arbitrary<ConstructId> criterion() {
        return Arbitraries.of(CRITERIA);
    }

    @Provide
    Arbitrary<RealTeamCriteria> criteria() {
        return Combinators.combine(
                        Arbitraries.maps(criterion(), Arbitraries.of(true, false)),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of(true, true, true, false))
                .as((known, size, team) -> {
                    RealTeamCriteria.Builder criteria =
                            RealTeamCriteria.builder().criteria(known).team(team);
                    if (size > 0) {
                        criteria.size(size);
                    }
                    return criteria.build();
                });
    }
}
