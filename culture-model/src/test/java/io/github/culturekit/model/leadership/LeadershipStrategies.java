package io.github.culturekit.model.leadership;

import io.github.culturekit.model.construct.Citation;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.UnitId;

/** Leadership strategies for tests. */
public final class LeadershipStrategies {

    private LeadershipStrategies() {}

    /** A strategy that uses all its attributes and answers all questions. */
    public static LeadershipStrategy fiveYears() {
        LeadershipNeed.Builder need = LeadershipNeed.builder()
                .role("ward manager")
                .unit(UnitId.of("north"))
                .level("ward")
                .addSkill(ConstructId.parse("own:coaching"));
        for (int year = 2026; year <= 2030; year++) {
            need.putNumber(year, year - 2006);
        }
        return LeadershipStrategy.builder()
                .id("trust-2026")
                .label("Leaders for the trust")
                .firstYear(2026)
                .lastYear(2030)
                .addNeed(need.build())
                .addBehaviour(ConstructId.parse("own:listens"))
                .addCollectiveBehaviour(ConstructId.parse("own:acts-together"))
                .addCitation(Citation.builder()
                        .title("Workforce plan of the trust")
                        .year(2026)
                        .build())
                .build();
    }
}
