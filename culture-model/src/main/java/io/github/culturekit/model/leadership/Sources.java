package io.github.culturekit.model.leadership;

import io.github.culturekit.model.construct.Citation;

/** The documents that the rules on leadership come from. */
final class Sources {

    static final Citation COLLECTIVE_2014 = Citation.builder()
            .addAuthors("West, M.", "Eckert, R.", "Steward, K.", "Pasmore, B.")
            .title("Developing collective leadership for health care")
            .publisher("The King's Fund")
            .year(2014)
            .build();

    static final Citation TOGETHER_2012 = Citation.builder()
            .addAuthor("The King's Fund")
            .title("Leadership and engagement for improvement in the NHS: together we can")
            .publisher("The King's Fund")
            .year(2012)
            .build();

    static final Citation APPRAISAL = in(TOGETHER_2012, "Staff engagement in the NHS");

    static final Citation STYLES = in(TOGETHER_2012, "The role of leadership in engagement");

    static final Citation NINE_BOX = in(COLLECTIVE_2014, "Case study box: Salford Royal");

    static final Citation SUCCESSION = in(COLLECTIVE_2014, "Case study box: Southern Health");

    static final Citation STAGES = in(COLLECTIVE_2014, "Case study box: Memorial Hospital");

    static final Citation DIVERSITY = in(COLLECTIVE_2014, "The strategy process");

    static final Citation STAFF_SURVEY_2025 = Citation.builder()
            .title("NHS Staff Survey 2025 technical guide")
            .publisher("NHS England")
            .url(
                    "https://www.nhsstaffsurveys.com/static/0e6b1554117a6a032f16a6cba7b4cc2d/NHS-Staff-Survey-2025-Technical-Guide-V2.pdf")
            .year(2025)
            .build();

    static final Citation LEADERSHIP_CULTURE_2009 = Citation.builder()
            .addAuthors("McGuire, J.", "Rhodes, G.")
            .title("Transforming your leadership culture")
            .publisher("Jossey-Bass")
            .year(2009)
            .build();

    static final Citation SIX_STYLES_2000 = Citation.builder()
            .addAuthor("Goleman, D.")
            .title("Leadership that gets results")
            .publisher("Harvard Business Review")
            .year(2000)
            .build();

    static final Citation EXACT_LIMITS_1934 = Citation.builder()
            .addAuthors("Clopper, C.", "Pearson, E.")
            .title("The use of confidence or fiducial limits illustrated in the case of the binomial")
            .publisher("Biometrika")
            .year(1934)
            .build();

    private Sources() {}

    private static Citation in(Citation document, String section) {
        return Citation.builder().copying(document).section(section).build();
    }
}
