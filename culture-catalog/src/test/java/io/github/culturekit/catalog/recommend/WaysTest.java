package io.github.culturekit.catalog.recommend;

import static io.github.culturekit.catalog.recommend.Crosswalks.link;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.construct.Crosswalk;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WaysTest {

    @Test
    void aConstructThatWasMeasuredIsReachedDirectly() {
        assertThat(ways(List.of(), "a:x", "a:x", "a:y")).singleElement().satisfies(way -> {
            assertThat(way.isDirect()).isTrue();
            assertThat(way.getStrength()).isEqualTo(1);
            assertThat(way.getShare()).isEqualTo(1);
        });
    }

    @Test
    void aLinkIsUsedInBothDirections() {
        List<Crosswalk> crosswalks = List.of(Crosswalks.of("a", "b", link("a:x", "b:x", 0.6)));
        assertThat(ways(crosswalks, "a:x", "b:x")).extracting(Way::getShare).containsExactly(0.6);
        assertThat(ways(crosswalks, "b:x", "a:x")).extracting(Way::getShare).containsExactly(0.6);
    }

    /** 0.8 and 0.7 add up to 1.5, so that the shares are 0.8 / 1.5 and 0.7 / 1.5. */
    @Test
    void severalMeasuredConstructsShareTheEffectInProportionToStrength() {
        List<Crosswalk> crosswalks = List.of(Crosswalks.of("a", "b", link("a:x", "b:x", 0.8), link("a:x", "b:y", 0.7)));
        List<Way> ways = ways(crosswalks, "a:x", "b:x", "b:y");
        assertThat(ways).extracting(Way::getStrength).containsExactly(0.8, 0.7);
        assertThat(ways.get(0).getShare()).isCloseTo(8 / 15.0, within(1e-15));
        assertThat(ways.get(1).getShare()).isCloseTo(7 / 15.0, within(1e-15));
    }

    @Test
    void aConstructReachedByTwoCrosswalksCountsOnceByTheStronger() {
        List<Crosswalk> crosswalks = List.of(
                Crosswalks.of("a", "b", link("a:x", "b:x", 0.4)), Crosswalks.of("b", "a", link("b:x", "a:x", 0.9)));
        assertThat(ways(crosswalks, "a:x", "b:x"))
                .extracting(Way::getStrength, Way::getCrosswalks)
                .containsExactly(tuple(0.9, List.of("b--a")));
    }

    @Test
    void frameworksThatNoCrosswalkLinksAreReachedOverOneBetween() {
        List<Crosswalk> crosswalks = List.of(
                Crosswalks.of("a", "b", link("a:x", "b:x", 0.8)), Crosswalks.of("c", "b", link("c:x", "b:x", 0.5)));
        assertThat(ways(crosswalks, "a:x", "c:x")).singleElement().satisfies(way -> {
            assertThat(way.getConstructs()).extracting(ConstructId::toString).containsExactly("a:x", "b:x", "c:x");
            assertThat(way.getCrosswalks()).containsExactly("a--b", "c--b");
            assertThat(way.getStrength()).isEqualTo(0.4);
        });
    }

    @Test
    void aCrosswalkOfTwoFrameworksForbidsAWayAround() {
        List<Crosswalk> crosswalks = List.of(
                Crosswalks.of("a", "b", link("a:x", "b:x", 1)),
                Crosswalks.of("b", "c", link("b:x", "c:x", 1)),
                Crosswalks.of("a", "c", link("a:y", "c:y", 1)));
        assertThat(ways(crosswalks, "a:x", "c:x")).isEmpty();
    }

    @Test
    void noWayLeadsOverTwoFrameworksBetween() {
        List<Crosswalk> crosswalks = List.of(
                Crosswalks.of("a", "b", link("a:x", "b:x", 1)),
                Crosswalks.of("b", "c", link("b:x", "c:x", 1)),
                Crosswalks.of("c", "d", link("c:x", "d:x", 1)));
        assertThat(ways(crosswalks, "a:x", "d:x")).isEmpty();
    }

    @Test
    void noWayLeadsBackIntoTheSameFramework() {
        List<Crosswalk> crosswalks = List.of(Crosswalks.of("a", "b", link("a:x", "b:x", 1), link("a:y", "b:x", 0.5)));
        assertThat(ways(crosswalks, "a:x", "a:y")).isEmpty();
    }

    private static List<Way> ways(List<Crosswalk> crosswalks, String from, String... measured) {
        Set<ConstructId> ids = Arrays.stream(measured).map(ConstructId::parse).collect(Collectors.toSet());
        return new Ways(crosswalks).from(ConstructId.parse(from), ids);
    }
}
