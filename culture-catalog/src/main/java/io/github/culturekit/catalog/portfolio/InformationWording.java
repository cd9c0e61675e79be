package io.github.culturekit.catalog.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in sentences what to find out. */
final class InformationWording {

    private static final int MOST = 5;

    private InformationWording() {}

    static List<String> sentences(InformationValues values) {
        List<String> sentences = new ArrayList<>();
        sentences.add(baseline(values));
        List<InformationValue> clear = values.getInputs().stream()
                .filter(InformationValue::isClear)
                .limit(MOST)
                .toList();
        if (clear.isEmpty()) {
            sentences.add("No single thing is clearly worth finding out first: the choice would hardly change.");
        }
        clear.forEach(one -> sentences.add(sentence(one, values.getPerfect())));
        return List.copyOf(sentences);
    }

    private static String baseline(InformationValues values) {
        String best = values.getBaseline().isEmpty()
                ? "to choose nothing"
                : values.getBaseline().stream().map(InformationWording::name).collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "As things stand the best is %s; knowing everything beforehand would be worth %.3g more.",
                best,
                values.getPerfect());
    }

    private static String sentence(InformationValue one, double perfect) {
        return String.format(
                Locale.ROOT,
                "%s: that is worth %.0f%% of knowing everything.",
                what(one),
                100 * one.getValue() / perfect);
    }

    private static String what(InformationValue one) {
        String subject = name(one.getSubject().orElse(""));
        return switch (one.getKind()) {
            case GAP -> "Find out how far " + subject + " really is below its target, by asking more people";
            case EFFECT -> "Find out what " + subject + " really does, by trying it in a few teams first";
            case WEIGHTS -> "Agree on how much each construct matters";
        };
    }

    private static String name(String id) {
        return id.substring(id.indexOf(':') + 1).replace('-', ' ');
    }
}
