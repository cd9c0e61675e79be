package io.github.culturekit.scoring.score;

import io.github.culturekit.model.profile.FavourableShare;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.instrument.Favour;

/** Shares of favourable, neutral and unfavourable, by each of the field's definitions. */
final class FavourableCounts {

    private static final int FAVOURS = Favour.values().length;

    private final ScoringPlan plan;
    private final ScalePlan scale;
    private final GroupCells group;
    private final boolean weighted;

    FavourableCounts(ScoringPlan plan, ScalePlan scale, GroupCells group, boolean weighted) {
        this.plan = plan;
        this.scale = scale;
        this.group = group;
        this.weighted = weighted;
    }

    /** The people who gave an answer that is favourable, neutral or unfavourable to the item that most did so. */
    long respondents() {
        long most = 0;
        for (int item : scale.items()) {
            most = Math.max(most, respondents(item));
        }
        return most;
    }

    private long respondents(int item) {
        ItemPlan itemPlan = plan.items().get(item);
        long people = 0;
        for (int slot = 0; slot < itemPlan.slotCount(); slot++) {
            for (Favour favour : Favour.values()) {
                people += itemPlan.has(favour, slot) ? group.slotCount(item, slot) : 0;
            }
        }
        return people;
    }

    FavourableShare pooledAnswers() {
        double[] amounts = new double[FAVOURS];
        for (int item : scale.items()) {
            addItem(item, amounts, 1);
        }
        return shares(amounts);
    }

    FavourableShare meanOfItems() {
        double[] amounts = new double[FAVOURS];
        for (int item : scale.items()) {
            double[] ofItem = new double[FAVOURS];
            addItem(item, ofItem, 1);
            double total = total(ofItem);
            if (total > 0) {
                addItem(item, amounts, 1 / total);
            }
        }
        return shares(amounts);
    }

    FavourableShare people(int scaleNumber) {
        double[] amounts = new double[FAVOURS];
        for (Favour favour : Favour.values()) {
            amounts[favour.ordinal()] = group.people(scaleNumber, favour, weighted);
        }
        return scale.hasFavour() ? shares(amounts) : FavourableShare.undefined(UndefinedReason.NO_FAVOURABLE_ANSWERS);
    }

    private void addItem(int item, double[] amounts, double factor) {
        ItemPlan itemPlan = plan.items().get(item);
        for (int slot = 0; slot < itemPlan.slotCount(); slot++) {
            for (Favour favour : Favour.values()) {
                if (itemPlan.has(favour, slot)) {
                    amounts[favour.ordinal()] += factor * group.slotAmount(item, slot, weighted);
                }
            }
        }
    }

    private FavourableShare shares(double[] amounts) {
        double total = total(amounts);
        if (total == 0) {
            return FavourableShare.undefined(
                    hasFavourableItem() ? UndefinedReason.NO_ANSWERS : UndefinedReason.NO_FAVOURABLE_ANSWERS);
        }
        return FavourableShare.builder()
                .favourable(percent(amounts, Favour.FAVOURABLE, total))
                .neutral(percent(amounts, Favour.NEUTRAL, total))
                .unfavourable(percent(amounts, Favour.UNFAVOURABLE, total))
                .build();
    }

    private boolean hasFavourableItem() {
        for (int item : scale.items()) {
            if (plan.items().get(item).favourableFrom().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Statistic percent(double[] amounts, Favour favour, double total) {
        return Statistic.of(Math.min(100, 100 * amounts[favour.ordinal()] / total));
    }

    private static double total(double[] amounts) {
        double total = 0;
        for (double amount : amounts) {
            total += amount;
        }
        return total;
    }
}
