package io.github.culturekit.examples.quickstart.report;

import io.github.culturekit.catalog.portfolio.InformationValue;
import io.github.culturekit.catalog.portfolio.InformationValues;
import io.github.culturekit.model.construct.ConstructId;
import java.util.ArrayList;
import java.util.List;

/** What would be worth knowing before a plan is decided on. */
public final class Questions {

    private static final int MOST = 3;

    /** Below this share of what the plan does, better knowledge is hardly worth waiting for. */
    private static final double HARDLY = 0.05;

    private final Reading reading;
    private final Plan plan;
    private final InformationValues values;

    /**
     * Looks at a plan.
     *
     * @param reading the profile, which names the constructs
     * @param plan the plan
     */
    public Questions(Reading reading, Plan plan) {
        this.reading = reading;
        this.plan = plan;
        this.values = plan.information();
    }

    Section toSection() {
        List<Html> items = worthwhile().stream()
                .map(one -> Html.element("li").of(wording(one)))
                .toList();
        return new Section(
                "questions",
                "What to find out before deciding",
                Html.join(
                        Html.element("p").of(verdict()),
                        items.isEmpty() ? Html.nothing() : Html.element("ol").of(items)));
    }

    /**
     * The questions for a console.
     *
     * @return lines without line feeds
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(Wording.wrapped(verdict()));
        worthwhile().forEach(one -> lines.addAll(Wording.wrapped("- " + wording(one))));
        return lines;
    }

    private List<InformationValue> worthwhile() {
        return values.getInputs().stream()
                .filter(InformationValue::isClear)
                .limit(MOST)
                .toList();
    }

    private String verdict() {
        double share = values.getPerfect() / plan.portfolio().getValue();
        if (share < HARDLY) {
            return "Little: even if everything were known beforehand, the best plan would do only "
                    + Wording.percent(share) + " more than this one.";
        }
        String most = "If everything were known beforehand, the best plan would do " + Wording.percent(share)
                + " more than the best one today.";
        return worthwhile().isEmpty()
                ? most + " But no single answer would clearly change the plan, so none is worth waiting for."
                : most + " Most worth finding out:";
    }

    private String wording(InformationValue one) {
        return what(one) + " Worth " + Wording.percent(one.getValue() / values.getPerfect())
                + " of knowing everything.";
    }

    private String what(InformationValue one) {
        String subject = one.getSubject().orElse("");
        return switch (one.getKind()) {
            case GAP ->
                "How far \u201c" + reading.label(ConstructId.parse(subject))
                        + "\u201d truly is below its target: ask more people.";
            case EFFECT -> "What \u201c" + plan.label(subject) + "\u201d truly does here: try it in a few teams first.";
            case WEIGHTS -> "How much each theme matters to you: agree on that first.";
        };
    }
}
