package io.github.culturekit.model.intervention;

import io.github.culturekit.model.value.Breaches;
import io.github.culturekit.model.value.CrossCheck;

/** Cases can be referred to. */
final class CaseBookRules implements CrossCheck<CaseBook> {

    @Override
    public void check(CaseBook book, Breaches breaches) {
        Repetitions.report("cases", book.getCases(), "case", CaseStudy::getId, breaches);
    }
}
