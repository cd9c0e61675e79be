package io.github.culturekit.model.startup;

import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.value.InvalidValueException;

/** A consumer who builds values and never reads JSON; {@link StartUpTest} runs it in a JVM of its own. */
final class BuildsValues {

    private BuildsValues() {}

    public static void main(String[] args) {
        Citation citation = Citation.builder()
                .addAuthor("West, M.")
                .title("Developing collective leadership for health care")
                .year(2014)
                .build();
        try {
            Citation.builder().build();
        } catch (InvalidValueException e) {
            System.out.println(citation + " " + e.getBreaches().size());
        }
    }
}
