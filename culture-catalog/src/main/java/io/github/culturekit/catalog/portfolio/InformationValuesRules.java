package io.github.culturekit.catalog.portfolio;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;
import java.util.List;

/** Nothing is worth more than knowing everything, and the most valuable comes first. */
final class InformationValuesRules implements CrossCheck<InformationValues> {

    @Override
    public void check(InformationValues values, Breaches breaches) {
        List<InformationValue> inputs = values.getInputs();
        if (inputs.contains(null) || values.getPerfect() == null) {
            return;
        }
        for (int i = 0; i < inputs.size(); i++) {
            if (inputs.get(i).getHigher() > values.getPerfect()) {
                breaches.add(
                        "inputs[" + i + "].higher",
                        "'higher' is " + inputs.get(i).getHigher()
                                + "; it must be at most the value of knowing everything, "
                                + values.getPerfect() + ". Maybe it is of another choice.");
            }
            if (i > 0 && inputs.get(i).getValue() > inputs.get(i - 1).getValue()) {
                breaches.add(
                        "inputs[" + i + "].value",
                        "the value " + inputs.get(i).getValue() + " is above that of the place before, "
                                + inputs.get(i - 1).getValue() + ". Maybe the list was put in another order.");
            }
        }
    }
}
