package io.github.culturekit.model.team;

import io.github.culturekit.model.construct.Citation;

/** The documents that the rules on teams come from. */
final class Sources {

    static final Citation SLIDES_2018 = Citation.builder()
            .addAuthor("West, M.")
            .title("Compassionate and Collective Leadership for Cultures of High Quality Care")
            .publisher("The King's Fund")
            .year(2018)
            .build();

    static final Citation REAL_TEAM =
            Citation.builder().copying(SLIDES_2018).section("What is a Team?").build();

    static final Citation FOOLS_GOLD_2015 = Citation.builder()
            .addAuthors("Lyubovnikova, J.", "West, M. A.", "Dawson, J. F.", "Carter, M. R.")
            .title(
                    "24-Karat or fool's gold? Consequences of real team and co-acting group membership in healthcare organizations")
            .publisher("European Journal of Work and Organizational Psychology")
            .year(2015)
            .build();

    static final Citation APPLE_PIE_2013 = Citation.builder()
            .addAuthor("West, M.")
            .title("NHS team work - apple pie in the sky")
            .publisher("NHS Employers")
            .url("https://www.nhsemployers.org/blog/2013/08/nhs%20team%20work%20%20%20apple%20pie%20in%20the%20sky")
            .year(2013)
            .build();

    static final Citation STAFF_SURVEY_2025 = Citation.builder()
            .title("NHS Staff Survey 2025 technical guide")
            .publisher("NHS England")
            .url(
                    "https://www.nhsstaffsurveys.com/static/0e6b1554117a6a032f16a6cba7b4cc2d/NHS-Staff-Survey-2025-Technical-Guide-V2.pdf")
            .year(2025)
            .build();

    static final Citation CLEAR_GOALS =
            Citation.builder().copying(SLIDES_2018).section("2. Alignment").build();

    static final Citation GOAL_SETTING_2002 = Citation.builder()
            .addAuthors("Locke, E.", "Latham, G.")
            .title("Building a practically useful theory of goal setting and task motivation: a 35-year odyssey")
            .publisher("American Psychologist")
            .year(2002)
            .build();

    static final Citation REFLEXIVITY =
            Citation.builder().copying(SLIDES_2018).section("Reflexivity").build();

    static final Citation REFLEXIVITY_2000 = Citation.builder()
            .addAuthor("West, M.")
            .title("Reflexivity, revolution and innovation in work teams")
            .publisher("JAI Press")
            .section("In Beyerlein, M., Johnson, D. and Beyerlein, S. (eds), Product development teams")
            .year(2000)
            .build();

    static final Citation HUDDLES =
            Citation.builder().copying(SLIDES_2018).section("Case Study 12").build();

    private Sources() {}
}
