package io.github.culturekit.scoring.score;

import io.github.culturekit.model.profile.FavourableRule;
import io.github.culturekit.scoring.instrument.ScoringMethod;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Scales that share items, such as a composite and its parts, and who counts where in them: for each scale a base of its
 * scores, and one of its favourable shares where others than those with a score count in it.
 */
final class FamilyPlan {

    private final ScoringPlan plan;
    private final int[] scales;
    private final List<BaseMembership> tests;
    private final int[] scoreBase;
    private final int[] shareBase;
    private final BitSet full;
    private final boolean positionsSuffice;
    private final boolean byPerson;

    private FamilyPlan(ScoringPlan plan, int[] scales) {
        this.plan = plan;
        this.scales = scales;
        this.tests = new ArrayList<>();
        this.scoreBase = new int[plan.scales().size()];
        this.shareBase = new int[plan.scales().size()];
        this.byPerson = plan.instrument().getRule().getMethod() == ScoringMethod.RESPONDENT_FIRST;
        for (int scale : scales) {
            scoreBase[scale] = add(byPerson ? BaseMembership.scored(scale) : BaseMembership.answered(plan, scale));
        }
        boolean bySame = plan.instrument().getRule().getFavourable() == FavourableRule.PEOPLE_AT_OR_ABOVE;
        for (int scale : scales) {
            shareBase[scale] = bySame ? scoreBase[scale] : add(BaseMembership.favoured(plan, scale));
        }
        this.full = new BitSet();
        full.set(0, tests.size());
        this.positionsSuffice = tests.stream().allMatch(BaseMembership::followsFromScore);
    }

    /** The families of all scales, each scale in one of them. */
    static List<FamilyPlan> of(ScoringPlan plan) {
        int[] family = IntStream.range(0, plan.scales().size()).toArray();
        for (int one = 0; one < family.length; one++) {
            for (int other = 0; other < one; other++) {
                if (shareItems(plan.scales().get(one), plan.scales().get(other))) {
                    join(family, family[one], family[other]);
                }
            }
        }
        return IntStream.of(family)
                .distinct()
                .mapToObj(number -> new FamilyPlan(
                        plan,
                        IntStream.range(0, family.length)
                                .filter(scale -> family[scale] == number)
                                .toArray()))
                .toList();
    }

    /** The scales, by their numbers in the plan. */
    int[] scales() {
        return scales;
    }

    /** {@return the scales' ids} */
    List<String> ids() {
        return IntStream.of(scales).mapToObj(this::id).toList();
    }

    String id(int scale) {
        return plan.scales().get(scale).scale().getId();
    }

    /** Whether a respondent's score on a scale is the mean of their scores on others. */
    boolean isComposite(int scale) {
        return byPerson && plan.scales().get(scale).hasSubScales();
    }

    /** The scales that a composite is the mean of. */
    int[] parts(int scale) {
        return plan.scales().get(scale).members();
    }

    /** Who counts in a scale's scores, by their pattern. */
    Predicate<BitSet> scored(int scale) {
        return bases -> bases.get(scoreBase[scale]);
    }

    /** Who counts in a scale's favourable shares. */
    Predicate<BitSet> favoured(int scale) {
        return bases -> bases.get(shareBase[scale]);
    }

    /** Who counts in some parts of a composite and not in all. */
    Predicate<BitSet> partial(int scale) {
        int[] parts = parts(scale);
        return bases -> {
            long present = IntStream.of(parts)
                    .filter(part -> bases.get(scoreBase[part]))
                    .count();
            return present > 0 && present < parts.length;
        };
    }

    /** The pattern of someone who is in every base. */
    BitSet full() {
        return full;
    }

    /** How many bases there are. */
    int baseCount() {
        return tests.size();
    }

    /** Whether a row is in a base. */
    boolean includes(int base, ScoredRows rows, int row) {
        return tests.get(base).includes(rows, row);
    }

    /** Whether rows may be missing from a base; where answers are complete, this is all that a block costs. */
    boolean mayLack(ScoredRows rows) {
        if (!positionsSuffice) {
            return true;
        }
        long signs = 0;
        for (int scale : scales) {
            long[] positions = rows.positions(scale);
            for (int row = 0; row < rows.size(); row++) {
                signs |= positions[row];
            }
        }
        return signs < 0; // only Position.MISSING is
    }

    /** Marks rows that may be missing from a base. */
    void findIncomplete(ScoredRows rows, boolean[] incomplete) {
        for (int row = 0; row < rows.size(); row++) {
            incomplete[row] = !positionsSuffice;
        }
        for (int scale : scales) {
            long[] positions = rows.positions(scale);
            for (int row = 0; row < rows.size(); row++) {
                incomplete[row] |= positions[row] == Position.MISSING;
            }
        }
    }

    private int add(BaseMembership test) {
        tests.add(test);
        return tests.size() - 1;
    }

    private static boolean shareItems(ScalePlan one, ScalePlan other) {
        return IntStream.of(one.items())
                .anyMatch(item -> IntStream.of(other.items()).anyMatch(also -> also == item));
    }

    private static void join(int[] family, int one, int other) {
        int first = Math.min(one, other);
        for (int scale = 0; scale < family.length; scale++) {
            if (family[scale] == one || family[scale] == other) {
                family[scale] = first;
            }
        }
    }
}
