package io.github.culturekit.catalog.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ChangeModelTest {

    @Test
    void randomSamplesMoveByTheErrorsOfTheirMeans() {
        assertThat(ChangeModel.ofPeople(2, 25).getStandardDeviation()).isCloseTo(0.4 * Math.sqrt(2), within(1e-12));
    }

    @Test
    void unitsAndPeopleWhoStayTheSameMoveLess() {
        ChangeModel model = ChangeModel.ofPeople(2, 20).withUnits(0.1, 0.7);

        // 4 * 2 * (0.1 * 0.3 + 0.9 / 20) and with half of the second part
        assertThat(model.getStandardDeviation()).isCloseTo(Math.sqrt(0.6), within(1e-12));
        assertThat(model.withSamePeople(0.5).getStandardDeviation()).isCloseTo(Math.sqrt(0.42), within(1e-12));
    }

    @Test
    void simulatedUnitsMoveAsTheModelSays() {
        Random random = new Random(11);
        int units = 40_000;
        double sum = 0;
        for (int i = 0; i < units; i++) {
            double unit = random.nextGaussian();
            double next = 0.6 * unit + 0.8 * random.nextGaussian();
            double change = 2 * Math.sqrt(0.15) * (next - unit);
            for (int person = 0; person < 12; person++) {
                double self = random.nextGaussian();
                double later = 0.3 * self + Math.sqrt(1 - 0.09) * random.nextGaussian();
                change += 2 * Math.sqrt(0.85) * (later - self) / 12;
            }
            sum += change * change;
        }
        double expected = ChangeModel.ofPeople(2, 12)
                .withUnits(0.15, 0.6)
                .withSamePeople(0.3)
                .getStandardDeviation();

        // the standard error of a standard deviation is about 1 / sqrt(2 n) of it
        assertThat(Math.sqrt(sum / units)).isCloseTo(expected, within(4 * expected / Math.sqrt(2.0 * units)));
    }

    @Test
    void theEndsOfTheirRangesAreNumbersThatCanBe() {
        ChangeModel people = ChangeModel.ofPeople(2, 20);

        assertThat(people.withUnits(0, 0.5).getStandardDeviation())
                .isCloseTo(people.getStandardDeviation(), within(1e-12));
        // 4 * 2 * (0.1 * (1 - r) + 0.9 / 20)
        assertThat(people.withUnits(0.1, 1).getStandardDeviation()).isCloseTo(Math.sqrt(0.36), within(1e-12));
        assertThat(people.withUnits(0.1, -1).getStandardDeviation()).isCloseTo(Math.sqrt(1.96), within(1e-12));
    }

    @Test
    void numbersThatCannotBeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ChangeModel.ofPeople(0, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> ChangeModel.ofPeople(2, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChangeModel.ofPeople(2, 10).withUnits(1, 0.5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChangeModel.ofPeople(2, 10).withUnits(0.1, 1.5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChangeModel.ofPeople(2, 10).withUnits(-0.1, 0.5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChangeModel.ofPeople(2, 10).withSamePeople(1.5));
    }
}
