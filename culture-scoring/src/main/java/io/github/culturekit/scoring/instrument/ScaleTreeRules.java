package io.github.culturekit.scoring.instrument;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.Breaches;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Scales name what is there, make no circle, do not measure the same twice, and can be reported as the rule says. */
record ScaleTreeRules(Map<String, Item> items, Map<String, Scale> scales) {

    void check(Instrument instrument, Map<String, ResponseScale> responseScales, Breaches breaches) {
        Map<ConstructId, String> measured = new HashMap<>();
        Set<String> inCircles = new TreeSet<>();
        Set<String> all = new LinkedHashSet<>();
        boolean differs = false;
        List<Scale> listed = instrument.getScales();
        for (int i = 0; i < listed.size(); i++) {
            Scale scale = listed.get(i);
            String path = "scales[" + i + "].";
            boolean complete = checkMembers(scale, path, breaches);
            checkConstructs(scale, measured, path, breaches);
            checkCircle(scale, inCircles, path, breaches);
            @Nullable ScoringRule rule = instrument.getRule();
            if (complete && rule != null && rule.getRange() == ReportRange.NATIVE) {
                Set<String> ranges = nativeRanges(scale, responseScales);
                checkNativeRange(scale, ranges, path, breaches);
                all.addAll(ranges);
                differs |= ranges.size() > 1;
            }
        }
        if (all.size() > 1 && !differs) {
            breaches.add(
                    "scales",
                    "Scales are reported on their items' own ranges, but those differ: " + String.join(", ", all)
                            + "; a profile has one range. Maybe report on ZERO_TO_TEN.");
        }
    }

    private boolean checkMembers(Scale scale, String path, Breaches breaches) {
        boolean complete = true;
        for (String item : scale.getItems()) {
            if (!items.containsKey(item)) {
                complete = false;
                breaches.add(path + "items", unknown(scale, "item", item, "items"));
            }
        }
        for (String subScale : scale.getSubScales()) {
            if (!scales.containsKey(subScale)) {
                complete = false;
                breaches.add(path + "subScales", unknown(scale, "sub-scale", subScale, "scales"));
            }
        }
        return complete;
    }

    private static String unknown(Scale scale, String kind, String id, String list) {
        return "Scale '" + scale.getId() + "' names " + kind + " '" + id
                + "', which the instrument does not have. Maybe add it to '" + list + "', or mend its spelling.";
    }

    private static void checkConstructs(
            Scale scale, Map<ConstructId, String> measured, String path, Breaches breaches) {
        for (ConstructId construct : scale.getConstructs()) {
            @Nullable String other = measured.putIfAbsent(construct, scale.getId());
            if (other != null && !other.equals(scale.getId())) {
                breaches.add(
                        path + "constructs",
                        "Construct '" + construct + "' is measured by scale '" + other + "' and by scale '"
                                + scale.getId() + "'; a construct has one score. Maybe make both sub-scales of a third,"
                                + " or measure a construct of your own.");
            }
        }
    }

    /** Reports a circle once, at the first of its scales. */
    private void checkCircle(Scale scale, Set<String> inCircles, String path, Breaches breaches) {
        Set<String> way = new LinkedHashSet<>();
        if (!inCircles.contains(scale.getId()) && comesBack(scale.getId(), scale.getId(), way, new TreeSet<>())) {
            inCircles.addAll(way);
            breaches.add(
                    path + "subScales",
                    "Scales " + way + " are each other's sub-scales in a circle. Maybe one of them names the wrong"
                            + " sub-scale.");
        }
    }

    private boolean comesBack(String from, String to, Set<String> way, Set<String> seen) {
        way.add(from);
        for (String subScale : subScalesOf(from)) {
            if (subScale.equals(to) || seen.add(subScale) && comesBack(subScale, to, way, seen)) {
                return true;
            }
        }
        way.remove(from);
        return false;
    }

    private List<String> subScalesOf(String id) {
        return Optional.ofNullable(scales.get(id)).map(Scale::getSubScales).orElse(List.of());
    }

    private Set<String> nativeRanges(Scale scale, Map<String, ResponseScale> responseScales) {
        Set<String> ranges = new LinkedHashSet<>();
        for (String id : itemsBelow(scale, new LinkedHashSet<>())) {
            @Nullable Item item = items.get(id);
            @Nullable ResponseScale responseScale = item == null ? null : responseScales.get(item.getResponseScale());
            if (item != null && responseScale != null) {
                ItemScoring scoring = ItemScoring.of(item, responseScale, Optional.empty());
                ranges.add(scoring.getLowest() + " to " + scoring.getHighest());
            }
        }
        return ranges;
    }

    private static void checkNativeRange(Scale scale, Set<String> ranges, String path, Breaches breaches) {
        if (ranges.size() > 1) {
            breaches.add(
                    path + (scale.getSubScales().isEmpty() ? "items" : "subScales"),
                    "Scale '" + scale.getId() + "' is reported on its items' own range, but their ranges differ: "
                            + String.join(", ", ranges) + ". Maybe report on ZERO_TO_TEN.");
        }
    }

    private Set<String> itemsBelow(Scale scale, Set<String> visited) {
        Set<String> below = new LinkedHashSet<>(scale.getItems());
        for (String id : scale.getSubScales()) {
            @Nullable Scale subScale = scales.get(id);
            if (subScale != null && visited.add(id)) {
                below.addAll(itemsBelow(subScale, visited));
            }
        }
        return below;
    }
}
