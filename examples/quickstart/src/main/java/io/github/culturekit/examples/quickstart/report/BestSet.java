package io.github.culturekit.examples.quickstart.report;

import io.github.culturekit.catalog.portfolio.ChosenOption;
import io.github.culturekit.catalog.portfolio.CoreIndex;
import io.github.culturekit.catalog.portfolio.GapClosure;
import io.github.culturekit.catalog.portfolio.LeftOutOption;
import io.github.culturekit.catalog.portfolio.LeftOutReason;
import io.github.culturekit.catalog.portfolio.LimitEffect;
import io.github.culturekit.catalog.portfolio.LimitKind;
import io.github.culturekit.catalog.portfolio.Portfolio;
import io.github.culturekit.catalog.recommend.Contribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which actions make the best plan together, why each is in it, and why the others are not. */
public final class BestSet {

    private static final String HEADING = "A plan";
    private static final int THEMES = 2;
    private static final Map<Set<LeftOutReason>, String> NO_ROOM = Map.of(
            Set.of(LeftOutReason.NUMBER), "one action too many",
            Set.of(LeftOutReason.EFFORT), "more effort than is left",
            Set.of(LeftOutReason.NUMBER, LeftOutReason.EFFORT), "one action too many, and too much effort");
    private static final int LEFT_OUT_SHOWN = 4;

    private final Reading reading;
    private final Plan plan;
    private final Portfolio portfolio;

    /**
     * Looks at a plan.
     *
     * @param reading the profile, which names the constructs
     * @param plan the plan
     */
    public BestSet(Reading reading, Plan plan) {
        this.reading = reading;
        this.plan = plan;
        this.portfolio = plan.portfolio();
    }

    Section toSection() {
        Table chosen = new Table("What to carry out together")
                .words("Action")
                .words("Mostly for")
                .words("Effort")
                .numbers("In the best plan")
                .bars("");
        portfolio
                .getChosen()
                .forEach(one -> chosen.row(
                        Html.text(plan.label(one.getOption())),
                        Html.text(themes(one.getOption())),
                        Html.text(effort(one.getOption())),
                        Html.text(Wording.percent(sureness(one.getOption())) + " of cases"),
                        Bars.share(sureness(one.getOption()))));
        return new Section(
                "plan",
                HEADING,
                Html.join(
                        Html.element("p").classed("lead").of(worth()),
                        chosen.toHtml(),
                        Html.element("p").of(cases()),
                        Html.element("p").of(limits()),
                        Html.element("p").of(holdingBack()),
                        leftOutByReason()));
    }

    /** Each reason once, since many actions share it. */
    private Html leftOutByReason() {
        Map<String, List<Html>> byReason = new LinkedHashMap<>();
        for (LeftOutOption one : leftOut()) {
            byReason.computeIfAbsent(Wording.capital(reason(one)), reason -> new ArrayList<>())
                    .add(Html.element("li").of(plan.label(one.getOption())));
        }
        if (byReason.isEmpty()) {
            return Html.nothing();
        }
        List<Html> parts = new ArrayList<>(List.of(Html.element("h3").of("Not in the plan")));
        byReason.forEach((reason, actions) -> {
            parts.add(Html.element("p").of(reason + ":"));
            parts.add(Html.element("ul").classed("two-columns").of(actions));
        });
        return Html.join(parts);
    }

    /**
     * The plan for a console.
     *
     * @return lines without line feeds
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(Wording.wrapped(worth()));
        for (ChosenOption one : portfolio.getChosen()) {
            lines.add("- " + plan.label(one.getOption()) + " (effort "
                    + effort(one.getOption()).toLowerCase(Locale.ROOT) + ")");
            lines.add("    mostly for " + themes(one.getOption()));
            lines.add("    in the best plan in " + Wording.percent(sureness(one.getOption())) + " of cases, "
                    + firmness(one.getOption()));
        }
        lines.addAll(Wording.wrapped(limits() + " " + holdingBack()));
        List<LeftOutOption> others = leftOut();
        if (!others.isEmpty()) {
            lines.add("Not in the plan, and no plan with them would do more within these limits:");
            others.stream()
                    .limit(LEFT_OUT_SHOWN)
                    .forEach(one ->
                            lines.addAll(Wording.wrapped("- " + plan.label(one.getOption()) + ": " + reason(one))));
            if (others.size() > LEFT_OUT_SHOWN) {
                lines.add("  and " + (others.size() - LEFT_OUT_SHOWN) + " more; the report lists them");
            }
        }
        return lines;
    }

    private static String limits() {
        return "An organisation can carry only so much. This plan keeps to " + Plan.AT_MOST
                + " actions, and to the effort of three medium ones (one of high effort counts as two of medium, one of low"
                + " as half). What actions cost in money is not known and plays no part.";
    }

    private String worth() {
        return (portfolio.getChosen().size() == 1 ? "This" : "Together these") + " can be expected to close "
                + Wording.percent(portfolio.getValue() / allGaps()) + " of the distance between scores and targets:";
    }

    private String cases() {
        return "\u201cCases\u201d are the " + Wording.count(portfolio.getDraws())
                + " ways in which scores, effects and weights may truly be; in each the best plan was worked out anew."
                + " An action that is in nearly all of those plans is a safe start. For one that is in fewer, look again: others"
                + " would do nearly as well.";
    }

    private String holdingBack() {
        List<String> more = portfolio.getLimitEffects().stream()
                .filter(LimitEffect::isBinding)
                .map(this::without)
                .toList();
        return more.isEmpty()
                ? "The limits hold nothing back: a larger plan would do no more."
                : "What holds the plan back: " + String.join("; ", more) + ".";
    }

    private String without(LimitEffect effect) {
        String share = Wording.percent((portfolio.getValue() + effect.getGain()) / allGaps());
        return (effect.getKind() == LimitKind.EFFORT ? "if effort were no limit" : "if there could be more actions")
                + ", the best plan would close " + share;
    }

    private double allGaps() {
        return portfolio.getClosures().stream()
                .mapToDouble(BestSet::weightedGap)
                .sum();
    }

    private static double weightedGap(GapClosure closure) {
        return closure.getWeight() * closure.getGap();
    }

    private List<LeftOutOption> leftOut() {
        return portfolio.getLeftOut().stream()
                .sorted(Comparator.comparing(
                        (LeftOutOption one) -> plan.action(one.getOption()).getRank()))
                .toList();
    }

    private String reason(LeftOutOption one) {
        if (one.getReasons().contains(LeftOutReason.NO_GAIN)) {
            return LeftOutReason.NO_GAIN.getMeaning();
        }
        if (NO_ROOM.containsKey(Set.copyOf(one.getReasons()))) {
            return NO_ROOM.get(Set.copyOf(one.getReasons()));
        }
        return one.getReasons().stream().map(LeftOutReason::getMeaning).collect(Collectors.joining(", and "))
                + (one.getOthers().isEmpty()
                        ? ""
                        : " ("
                                + Wording.list(
                                        one.getOthers().stream().map(this::name).toList())
                                + ")");
    }

    private String name(String id) {
        return plan.recommendations().find(id).isPresent() ? plan.label(id) : id.replace('-', ' ');
    }

    private String effort(String id) {
        return Wording.capital(InterventionWording.effort(plan.action(id).getIntervention()));
    }

    private String themes(String id) {
        return plan.action(id).getContributions().stream()
                .filter(contribution -> contribution.getValue() > 0)
                .limit(THEMES)
                .map(Contribution::getNeed)
                .map(need -> Wording.lower(reading.label(need.getConstruct())))
                .collect(Collectors.joining("; "));
    }

    private String firmness(String id) {
        return switch (portfolio.findCoreIndex(id).orElseThrow().getCoreClass()) {
            case CORE -> "a safe start";
            case DEPENDS, LEAVE_OUT -> "a choice to look at again";
        };
    }

    private double sureness(String id) {
        return portfolio.findCoreIndex(id).map(CoreIndex::getShare).orElseThrow();
    }
}
