package io.github.culturekit.model.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.culturekit.model.organisation.Cut;
import io.github.culturekit.model.organisation.HeadCount;
import io.github.culturekit.model.organisation.Population;
import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import org.junit.jupiter.api.Test;

/** Expected numbers: scipy 1.17.1, {@code binomtest}, {@code fisher_exact} and roots of {@code binom}. */
class RepresentationRuleTest {

    private static final Cut WOMEN = Cut.of("gender", "F");
    private static final Cut MEN = Cut.of("gender", "M");
    private final RepresentationRule rule = RepresentationRule.standard();
    private final Population leaders = population(120, "F", 24, "M", 96);
    private final Population staff = population(5000, "F", 2300, "M", 2700);

    @Test
    void aGroupsShareAmongLeadersIsSetBesideItsShareOfThePopulation() {
        ShownGroup women = rule.compare(leaders, staff).findShown(WOMEN).orElseThrow();
        assertThat(women.getLeaders()).isEqualTo(24);
        assertThat(women.getLeaderPercent()).isEqualTo(Statistic.of(20));
        assertThat(women.getPopulationPercent()).isEqualTo(Statistic.of(46));
        assertThat(women.getRatio().getValue()).isCloseTo(0.2 / 0.46, within(1e-15));
    }

    @Test
    void exactLimitsAgree() {
        Interval interval = rule.compare(leaders, staff)
                .findShown(WOMEN)
                .flatMap(ShownGroup::getInterval)
                .orElseThrow();
        assertThat(interval.getLower()).isCloseTo(0.13254756754471875 / 0.46, within(1e-12));
        assertThat(interval.getUpper()).isCloseTo(0.28280989089794034 / 0.46, within(1e-12));
        assertThat(interval.getLevel()).isEqualTo(0.95);
    }

    @Test
    void midPLimitsAgreeAndAreNarrower() {
        Interval interval = rule.withInterval(RatioInterval.MID_P)
                .compare(leaders, staff)
                .findShown(WOMEN)
                .flatMap(ShownGroup::getInterval)
                .orElseThrow();
        assertThat(interval.getLower()).isCloseTo(0.1356436652984906 / 0.46, within(1e-12));
        assertThat(interval.getUpper()).isCloseTo(0.27868313586801324 / 0.46, within(1e-12));
    }

    @Test
    void limitsOfNobodyAndOfEverybodyReachTheEnds() {
        ShareLimits nobody = new ShareLimits(0, 20, RatioInterval.CLOPPER_PEARSON);
        assertThat(nobody.lower(0.95)).isZero();
        assertThat(nobody.upper(0.95)).isCloseTo(0.16843347098308548, within(1e-12));
        ShareLimits everybody = new ShareLimits(20, 20, RatioInterval.MID_P);
        assertThat(everybody.lower(0.95)).isCloseTo(0.8608916593317348, within(1e-12));
        assertThat(everybody.upper(0.95)).isEqualTo(1);
    }

    @Test
    void bothTestsAgree() {
        assertThat(pValue(rule, leaders, staff)).isCloseTo(3.6256857673200205e-9, within(1e-19));
        assertThat(pValue(rule.withTest(RepresentationTest.HYPERGEOMETRIC), leaders, staff))
                .isCloseTo(2.398943751826897e-9, within(1e-19));
    }

    @Test
    void leadersFromOutsideThePopulationHaveNoHypergeometricTest() {
        assertThat(rule.withTest(RepresentationTest.HYPERGEOMETRIC)
                        .withMinimumShown(0)
                        .compare(leaders, population(5000, "F", 20, "M", 4980))
                        .findShown(WOMEN)
                        .orElseThrow()
                        .getPValue())
                .isEqualTo(Statistic.undefined(UndefinedReason.NOT_DEFINED_BY_RULE));
    }

    @Test
    void aSmallGroupAndAnEmptyOneLookTheSame() {
        RepresentationReport small = rule.compare(population(120, "F", 9, "M", 111), staff);
        RepresentationReport empty = rule.compare(population(120, "F", 0, "M", 120), staff);
        assertThat(small.getGroups()).isEqualTo(empty.getGroups()).allMatch(WithheldGroup.class::isInstance);
    }

    @Test
    void aGroupThatSubtractionWouldTellIsWithheldToo() {
        Population ages = Population.builder()
                .people(100)
                .addHeadCount(count("age", "under 30", 4))
                .addHeadCount(count("age", "30 to 50", 40))
                .addHeadCount(count("age", "over 50", 56))
                .addHeadCount(count("gender", "F", 50))
                .addHeadCount(count("gender", "M", 50))
                .build();
        RepresentationReport report = rule.compare(ages, Population.of(5000));
        assertThat(report.findShown(Cut.of("age", "under 30"))).isEmpty();
        assertThat(report.findShown(Cut.of("age", "30 to 50"))).isEmpty();
        assertThat(report.findShown(Cut.of("age", "over 50"))).isPresent();
        assertThat(report.findShown(WOMEN)).isPresent();
    }

    @Test
    void aGroupThatIsNotListedIsNotTold() {
        Population ages = Population.builder()
                .people(100)
                .addHeadCount(count("age", "30 to 50", 41))
                .addHeadCount(count("age", "over 50", 56))
                .build();
        assertThat(rule.compare(ages, Population.of(5000)).getGroups()).allMatch(WithheldGroup.class::isInstance);
    }

    @Test
    void anAnalystMaySeeEverybody() {
        ShownGroup women = rule.withMinimumShown(0)
                .compare(population(12, "F", 0, "M", 12), staff)
                .findShown(WOMEN)
                .orElseThrow();
        assertThat(women.getRatio()).isEqualTo(Statistic.of(0));
    }

    @Test
    void aPopulationThatIsNotCountedGivesNoRatio() {
        ShownGroup women =
                rule.compare(leaders, Population.of(5000)).findShown(WOMEN).orElseThrow();
        assertThat(women.getLeaderPercent()).isEqualTo(Statistic.of(20));
        assertThat(women.getRatio()).isEqualTo(Statistic.undefined(UndefinedReason.NO_POPULATION));
        assertThat(women.getPValue()).isEqualTo(Statistic.undefined(UndefinedReason.NO_POPULATION));
        assertThat(women.getInterval()).isEmpty();
    }

    @Test
    void aGroupThatNobodyOfThePopulationIsInGivesNoRatio() {
        assertThat(rule.withMinimumShown(0)
                        .compare(leaders, population(5000, "F", 0, "M", 5000))
                        .findShown(WOMEN)
                        .orElseThrow()
                        .getRatio())
                .isEqualTo(Statistic.undefined(UndefinedReason.NO_POPULATION));
    }

    @Test
    void aGroupThatEverybodyIsInIsAsItShouldBe() {
        ShownGroup men = rule.withMinimumShown(0)
                .compare(population(12, "F", 0, "M", 12), population(50, "F", 0, "M", 50))
                .findShown(MEN)
                .orElseThrow();
        assertThat(men.getRatio()).isEqualTo(Statistic.of(1));
        assertThat(men.getPValue()).isEqualTo(Statistic.of(1));
    }

    @Test
    void withoutLeadersThereIsNoShare() {
        ShownGroup women = rule.withMinimumShown(0)
                .compare(population(0, "F", 0, "M", 0), staff)
                .findShown(WOMEN)
                .orElseThrow();
        assertThat(women.getRatio()).isEqualTo(Statistic.undefined(UndefinedReason.NO_ANSWERS));
    }

    @Test
    void notCountedAmongLeadersIsNotNone() {
        RepresentationReport report = rule.compare(Population.of(120), staff);
        assertThat(report.getGroups()).isEmpty();
        assertThat(report.find(WOMEN)).isEmpty();
        assertThat(report.getNotCounted()).containsExactly(WOMEN, MEN);
    }

    @Test
    void countsByTwoCharacteristicsAreRefused() {
        Population crossed = Population.builder()
                .people(100)
                .addHeadCount(HeadCount.builder()
                        .cut(WOMEN.and("age", "over 50"))
                        .people(20)
                        .build())
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.compare(crossed, staff))
                .withMessageContaining("Leaders are counted by 'age=over 50, gender=F', more than one characteristic");
    }

    @Test
    void aRuleKeepsWhatItIsGiven() {
        RepresentationRule own = rule.withLevel(0.9)
                .withMinimumShown(5)
                .withInterval(RatioInterval.MID_P)
                .withTest(RepresentationTest.HYPERGEOMETRIC);
        assertThat(own.getLevel()).isEqualTo(0.9);
        assertThat(own.getMinimumShown()).isEqualTo(5);
        assertThat(own.getInterval()).isEqualTo(RatioInterval.MID_P);
        assertThat(own.getTest()).isEqualTo(RepresentationTest.HYPERGEOMETRIC);
        assertThat(own.compare(leaders, staff).getRule()).isEqualTo(own);
    }

    private static double pValue(RepresentationRule rule, Population leaders, Population staff) {
        return rule.compare(leaders, staff)
                .findShown(WOMEN)
                .orElseThrow()
                .getPValue()
                .getValue();
    }

    static HeadCount count(String characteristic, String value, int people) {
        return HeadCount.builder()
                .cut(Cut.of(characteristic, value))
                .people(people)
                .build();
    }

    private static Population population(int people, String first, int ofFirst, String second, int ofSecond) {
        return Population.builder()
                .people(people)
                .addHeadCount(count("gender", first, ofFirst))
                .addHeadCount(count("gender", second, ofSecond))
                .build();
    }
}
