package io.github.culturekit.catalog.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says a choice in sentences. */
final class PortfolioWording {

    private PortfolioWording() {}

    static List<String> sentences(Portfolio portfolio) {
        List<String> sentences = new ArrayList<>();
        sentences.add(whole(portfolio));
        portfolio.getChosen().forEach(one -> sentences.add(chosen(one, portfolio)));
        portfolio.getClosures().stream()
                .filter(closure -> closure.getGap() > 0 || closure.getMoved() < 0)
                .forEach(closure -> sentences.add(closure(closure)));
        portfolio.getLeftOut().forEach(one -> sentences.add(leftOut(one)));
        portfolio.getLimitEffects().forEach(one -> sentences.add(limit(one, portfolio)));
        if (portfolio.getOutcome() == SearchOutcome.BEST_VALUE) {
            sentences.add("No other set is worth more; whether one worth the same is cheaper was not settled.");
        }
        if (portfolio.getOutcome() == SearchOutcome.UNFINISHED) {
            sentences.add(String.format(
                    Locale.ROOT,
                    "The search ended before all sets were ruled out; another may be worth up to %s.",
                    share(portfolio.getAtMost(), portfolio)));
        }
        return List.copyOf(sentences);
    }

    private static String whole(Portfolio portfolio) {
        if (portfolio.getChosen().isEmpty()) {
            return "Nothing is chosen: no set within the limits closes more than it burdens.";
        }
        return String.format(
                Locale.ROOT,
                "Together these are worth %s: %s.",
                share(portfolio.getValue(), portfolio),
                portfolio.getChosen().stream().map(one -> name(one.getOption())).collect(Collectors.joining(", ")));
    }

    /** A value beside that of closing every gap. */
    private static String share(double value, Portfolio portfolio) {
        double all = portfolio.getClosures().stream()
                .mapToDouble(closure -> closure.getWeight() * closure.getGap())
                .sum();
        return all > 0
                ? String.format(Locale.ROOT, "%.0f%% of closing all gaps", 100 * value / all)
                : String.format(Locale.ROOT, "%.3g", value);
    }

    private static String chosen(ChosenOption one, Portfolio portfolio) {
        String brings = String.format(
                Locale.ROOT,
                "%s adds %s to the others",
                capital(name(one.getOption())),
                share(one.getMarginal(), portfolio));
        return portfolio
                .findCoreIndex(one.getOption())
                .map(core -> String.format(
                        Locale.ROOT,
                        "%s; it belongs to the best set in %.0f%% of the cases that the evidence allows (%s).",
                        brings,
                        100 * core.getShare(),
                        core.getCoreClass().getMeaning()))
                .orElse(brings + ".");
    }

    private static String closure(GapClosure closure) {
        String construct = capital(name(closure.getConstruct().getName()));
        if (closure.getMoved() < 0) {
            return String.format(
                    Locale.ROOT, "%s would fall by %.2f standard deviations.", construct, -closure.getMoved());
        }
        return String.format(
                Locale.ROOT,
                "%s: %.2f of the %.2f standard deviations below its target would be made good.",
                construct,
                closure.getClosed(),
                closure.getGap());
    }

    private static String leftOut(LeftOutOption one) {
        List<LeftOutReason> telling = one.getReasons().contains(LeftOutReason.NO_GAIN)
                        && one.getOthers().isEmpty()
                ? List.of(LeftOutReason.NO_GAIN)
                : one.getReasons();
        String reasons = telling.stream().map(LeftOutReason::getMeaning).collect(Collectors.joining(", and "));
        String others = one.getOthers().isEmpty()
                ? ""
                : one.getOthers().stream().map(PortfolioWording::name).collect(Collectors.joining(", ", " (", ")"));
        return capital(name(one.getOption())) + " is left out: " + reasons + others + ".";
    }

    private static String limit(LimitEffect effect, Portfolio portfolio) {
        String kind = capital(effect.getKind().getMeaning());
        return effect.isBinding()
                ? kind + " binds: without that limit the best set would be worth " + share(effect.getGain(), portfolio)
                        + " more."
                : kind + " does not bind.";
    }

    private static String name(String id) {
        return id.replace('-', ' ');
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
