package io.github.culturekit.examples.quickstart.synthetic;

/** The two times that the invented organisation asked its staff. */
enum Wave {
    FIRST("2024", "2024-10-01"),
    SECOND("2025", "2025-10-01");

    private final String label;
    private final String day;

    Wave(String label, String day) {
        this.label = label;
        this.day = day;
    }

    /** The wave as the survey file names it. */
    String label() {
        return label;
    }

