package io.github.culturekit.scoring.instrument;

import io.github.culturekit.model.value.Breaches;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The codes that items name are codes of their response scales, and a follow-up follows an item that is there. */
record ItemCodeRules(Map<String, Item> items, Map<String, ResponseScale> responseScales) {

    void check(List<Item> listed, Breaches breaches) {
        for (int i = 0; i < listed.size(); i++) {
            Item item = listed.get(i);
            String path = "items[" + i + "].";
            @Nullable ResponseScale scale = responseScales.get(item.getResponseScale());
            if (scale == null) {
                breaches.add(
                        path + "responseScale",
                        "Item '" + item.getId() + "' names response scale '" + item.getResponseScale()
                                + "', which the instrument does not have. Maybe add it to 'responseScales', or mend its"
                                + " spelling.");
                continue;
            }
            checkNotApplicable(item, scale, path, breaches);
            checkOnScale(item.getOptionScores().keySet(), item, scale, path, "optionScores", breaches);
            checkOnScale(item.getFavourable(), item, scale, path, "favourable", breaches);
            checkOnScale(item.getUnfavourable(), item, scale, path, "unfavourable", breaches);
            checkFavour(item, scale, path, breaches);
            @Nullable FollowUp followUp = item.followUp();
            if (followUp != null) {
                checkFollowUp(item, scale, followUp, path + "followUp", breaches);
            }
        }
    }

    private static void checkNotApplicable(Item item, ResponseScale scale, String path, Breaches breaches) {
        for (int code : item.getNotApplicable()) {
            if (scale.optionOf(code).isPresent()) {
                breaches.add(
                        path + "notApplicable",
                        about(item, scale, "code " + code + " means \"not applicable\" but is in ")
                                + " Maybe another code is meant, or leave it out of optionScores instead.");
            }
        }
    }

    private static void checkOnScale(
            Collection<Integer> codes,
            Item item,
            ResponseScale scale,
            String path,
            String property,
            Breaches breaches) {
        for (int code : codes) {
            if (scale.optionOf(code).isEmpty()) {
                breaches.add(
                        path + property,
                        about(item, scale, "code " + code + " in '" + property + "' is not in ")
                                + " Maybe mend the code, or give the item another response scale.");
            }
        }
    }

    private static void checkFavour(Item item, ResponseScale scale, String path, Breaches breaches) {
        if (!item.getOptionScores().isEmpty()) {
            checkScored(item, item.getFavourable(), path + "favourable", breaches);
            checkScored(item, item.getUnfavourable(), path + "unfavourable", breaches);
            if (scale.getFavourableFrom().isPresent() && item.getFavourable().isEmpty() && !risesWithCodes(item)) {
                breaches.add(
                        path + "favourable",
                        "Item '" + item.getId() + "': its optionScores do not rise with the codes, so response scale '"
                                + scale.getId() + "' cannot say which are favourable. Maybe list them in 'favourable'"
                                + " and 'unfavourable'.");
            }
        }
        if (item.getUnfavourable().isEmpty() && scale.getUnfavourableTo().isPresent()) {
            Item others = Item.builder().copying(item).favourable(List.of()).build();
            for (int code : item.getFavourable()) {
                if (scale.optionOf(code).isPresent()
                        && ItemScoring.favour(others, scale, code) == Favour.UNFAVOURABLE) {
                    breaches.add(
                            path + "favourable",
                            about(item, scale, "code " + code + " is favourable but counts as unfavourable in ")
                                    + " Maybe list the item's own 'unfavourable' codes too.");
                }
            }
        }
        if (item.getFavourable().isEmpty()
                && !item.getUnfavourable().isEmpty()
                && scale.getFavourableFrom().isEmpty()) {
            breaches.add(
                    path + "unfavourable",
                    "Item '" + item.getId() + "' has unfavourable codes but no favourable ones, and response scale '"
                            + scale.getId() + "' names none. Maybe add 'favourable'.");
        }
    }

    private static void checkScored(Item item, List<Integer> codes, String path, Breaches breaches) {
        for (int code : codes) {
            if (!item.getOptionScores().containsKey(code)) {
                breaches.add(
                        path,
                        "Item '" + item.getId() + "': code " + code + " in '"
                                + path.substring(path.lastIndexOf('.') + 1)
                                + "' scores nothing in optionScores, so it cannot count either way. Maybe give it a"
                                + " score.");
            }
        }
    }

    private static boolean risesWithCodes(Item item) {
        double before = Double.NEGATIVE_INFINITY;
        for (double score : new TreeMap<>(item.getOptionScores()).values()) {
            if (score < before) {
                return false;
            }
            before = score;
        }
        return true;
    }

    private void checkFollowUp(Item item, ResponseScale scale, FollowUp followUp, String path, Breaches breaches) {
        @Nullable Item filter = items.get(followUp.getItem());
        if (filter == null) {
            breaches.add(
                    path + ".item",
                    "Item '" + item.getId() + "' follows up item '" + followUp.getItem()
                            + "', which the instrument does not have. Maybe add it to 'items', or mend its spelling.");
            return;
        }
        @Nullable ResponseScale filterScale = responseScales.get(filter.getResponseScale());
        if (filterScale != null) {
            checkOnScale(followUp.getScores().keySet(), filter, filterScale, path + '.', "scores", breaches);
        }
        ItemScoring scoring = ItemScoring.of(item, scale, Optional.empty());
        for (double score : followUp.getScores().values()) {
            if (!(score >= scoring.getLowest() && score <= scoring.getHighest())) {
                breaches.add(
                        path + ".scores",
                        "Item '" + item.getId() + "' scores " + score + " as a follow-up, outside its own range "
                                + scoring.getLowest() + " to " + scoring.getHighest()
                                + ". Maybe the score is on another range.");
            }
        }
    }

    private static String about(Item item, ResponseScale scale, String what) {
        return "Item '" + item.getId() + "': " + what + "response scale '" + scale.getId() + "' ("
                + scale.describeCodes() + ").";
    }
}
