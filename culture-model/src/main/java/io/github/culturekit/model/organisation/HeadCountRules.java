package io.github.culturekit.model.organisation;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;

/** A head count is of some of the people: all of them are the population's own number. */
final class HeadCountRules implements CrossCheck<HeadCount> {

    @Override
    public void check(HeadCount count, Breaches breaches) {
        if (count.getCut() != null && count.getCut().isEveryone()) {
            breaches.add("cut", "a head count for everyone stands beside 'people'. Maybe remove it.");
        }
    }
}
