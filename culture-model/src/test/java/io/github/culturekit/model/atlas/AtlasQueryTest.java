package io.github.culturekit.model.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AtlasQueryTest {

    private final Atlas atlas = Atlas.empty().with(SmallLayers.base()).with(SmallLayers.bearing());

    @Test
    void aWordInALabelCountsForMoreThanOneInADefinition() {
        assertThat(found(AtlasQuery.of("trust").withKind("construct")))
                .containsExactly("construct/own:trust", "construct/own:voice");
    }

    @Test
    void accentsAndCaseDoNotMatter() {
        assertThat(found(AtlasQuery.of("TRÜST").withKind("competency")))
                .containsExactly("construct/own:trust", "construct/own:voice");
    }

    @Test
    void aWordIsFoundByItsBeginningAndByALongerForm() {
        assertThat(found(AtlasQuery.of("cand"))).containsExactly("construct/other:candour");
        assertThat(found(AtlasQuery.of("faultless"))).isEmpty();
        assertThat(found(AtlasQuery.of("wards"))).containsExactly("case-study/a-ward");
        assertThat(found(AtlasQuery.of("ca"))).isEmpty();
    }

    @Test
    void entriesWithMoreOfTheWordsComeFirstAndThoseWithFewAreLeftOut() {
        assertThat(found(AtlasQuery.of("people rely on one another")).get(0)).isEqualTo("construct/own:trust");
        assertThat(found(AtlasQuery.of("zeal people candour zest"))).isEmpty();
    }

    @Test
    void kindsSortsFrameworksAndLayersNarrow() {
        assertThat(found(AtlasQuery.everything().withKind("condition")))
                .containsExactly("construct/other:safety", "construct/other:candour");
        assertThat(found(AtlasQuery.everything().withFramework("own")))
                .containsExactly("framework/own", "construct/own:trust", "construct/own:voice");
        assertThat(found(AtlasQuery.everything().withLayer("bearing").withKind("fact", "case-study")))
                .containsExactly("fact/half-trust", "case-study/a-ward");
    }

    @Test
    void documentsNarrowByTheirAuthorsTitleAndYear() {
        assertThat(found(AtlasQuery.everything().withDocument("muller 2014").withKind("construct")))
                .containsExactly("construct/own:trust", "construct/own:voice");
        assertThat(found(AtlasQuery.everything().withDocument("Lead"))).contains("evidence/listening-2020");
        assertThat(found(AtlasQuery.everything().withDocument("Müller 2015"))).isEmpty();
    }

    @Test
    void whatRepresentsASeedEntryIsFoundAlsoInsideACase() {
        assertThat(found(AtlasQuery.everything().withSeedEntry("seed-1"))).containsExactly("construct/own:trust");
        assertThat(found(AtlasQuery.everything().withSeedEntry("seed-2"))).containsExactly("case-study/a-ward");
    }

    private List<String> found(AtlasQuery query) {
        return atlas.search(query).stream()
                .map(entry -> entry.getId().toString())
                .toList();
    }
}
