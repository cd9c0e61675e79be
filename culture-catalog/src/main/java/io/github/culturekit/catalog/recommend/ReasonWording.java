package io.github.culturekit.catalog.recommend;

import io.github.culturekit.model.construct.ConstructId;
import java.util.Locale;

/** Says a contribution in a sentence. */
final class ReasonWording {

    private ReasonWording() {}

    static String sentence(Contribution contribution) {
        Need need = contribution.getNeed();
        return String.format(
                Locale.ROOT,
                "%s is %.2f below its target of %.2f (%.2f standard deviations, weight %.3f), and this is expected to %s:"
                        + " %s the score.",
                capital(name(need.getConstruct())),
                need.getGap(),
                need.getTarget().getValue(),
                need.getStandardisedGap(),
                need.getWeight(),
                movement(contribution) + bound(contribution),
                addition(contribution.getValue()));
    }

    private static String movement(Contribution contribution) {
        ShrunkEffect effect = contribution.getEffect();
        return String.format(
                Locale.ROOT,
                "%s it by %.3f standard deviations (studies found %.2f for %s, %.2f after shrinking by %.2f for uncertainty, weakest grade %s; %s)",
                contribution.getRelevance() < 0 ? "lower" : "raise",
                Math.abs(contribution.getRelevance()),
                effect.getRaw(),
                name(effect.getConstruct()),
                effect.getValue(),
                effect.getShrinkage(),
                effect.getWeakestGrade(),
                share(contribution.getWay()));
    }

    private static String bound(Contribution contribution) {
        return contribution.isBounded()
                ? String.format(Locale.ROOT, ", of which %.3f is needed", contribution.getRoom())
                : "";
    }

    private static String share(Way way) {
        String by = way.isDirect() ? "measured directly" : "by " + String.join(" and ", way.getCrosswalks());
        return String.format(Locale.ROOT, "%.0f%% of that counts here, %s", 100 * way.getShare(), by);
    }

    private static String addition(double value) {
        return String.format(Locale.ROOT, "%.3g is %s", Math.abs(value), value < 0 ? "taken from" : "added to");
    }

    private static String name(ConstructId construct) {
        return construct.getName().replace('-', ' ') + " (" + construct.getFramework() + ")";
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
