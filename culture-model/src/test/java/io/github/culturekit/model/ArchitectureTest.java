package io.github.culturekit.model;

import org.junit.jupiter.api.Test;

/** The arrows between the rooms of the model. */
class ArchitectureTest extends ArchitectureContract {

    ArchitectureTest() {
        super("io.github.culturekit.model", "org.hibernate.validator..", "tools.jackson..");
    }

    @Test
    void whatEveryValueSharesRestsOnNoOtherRoom() {
        roomRestsOnlyOn("value");
    }

    @Test
    void teamsAndLeadershipKnowNothingOfEachOtherAndOfInterventions() {
        roomRestsOnlyOn("team", "value", "construct", "organisation", "profile");
        roomRestsOnlyOn("leadership", "value", "construct", "organisation", "profile");
    }

    @Test
    void jsonRestsOnlyOnWhatEveryValueShares() {
        roomRestsOnlyOn("json", "value");
    }

    /** Its standard frameworks are data, so it reads JSON. */
    @Test
    void constructsRestOnlyOnWhatEveryValueSharesAndOnJson() {
        roomRestsOnlyOn("construct", "value", "json");
    }

    /** The standard evidence base and case book are data, so it reads JSON. */
    @Test
    void interventionsRestOnConstructsAndOnJson() {
        roomRestsOnlyOn("intervention", "value", "construct", "json");
    }

    @Test
    void theAtlasRestsOnWhatItHolds() {
        roomRestsOnlyOn("atlas", "value", "json", "construct", "intervention");
    }
}
