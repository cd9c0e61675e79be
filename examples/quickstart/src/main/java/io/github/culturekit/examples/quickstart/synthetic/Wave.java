package io.github.culturekit.examples.quickstart.synthetic;

/** The two times that the invented organisation asked its staff. */
enum Wave {
    FIRST("2024"),
    SECOND("2025");

    private final String label;

    Wave(String label) {
        this.label = label;
    }

    /** The wave as the survey file names it. */
    String label() {
        return label;
    }
}
