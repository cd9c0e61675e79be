package io.github.culturekit.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.scoring.ThreeScales;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.instrument.ResponseScale;
import io.github.culturekit.scoring.instrument.Scale;
import io.github.culturekit.scoring.response.CsvIntake;
import io.github.culturekit.scoring.response.Responses;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every calculator takes the responses to a scale as it takes their matrix. */
class ScalesOfResponsesTest {

    private static final String TRUST = "trust";

    private final Responses responses = ThreeScales.read();
    private final ItemMatrix matrix = ItemMatrix.of(responses, TRUST);

    @Test
    void coefficientsAreThoseOfTheMatrix() {
        assertThat(CronbachAlpha.withDefaults().of(responses, TRUST))
                .isEqualTo(CronbachAlpha.withDefaults().of(matrix));
        assertThat(McDonaldOmega.withDefaults().of(responses, TRUST))
                .isEqualTo(McDonaldOmega.withDefaults().of(matrix));
        assertThat(GuttmanLambdas.withDefaults().of(responses, TRUST))
                .isEqualTo(GuttmanLambdas.withDefaults().of(matrix));
        assertThat(GreatestLowerBound.withDefaults().of(responses, TRUST))
                .isEqualTo(GreatestLowerBound.withDefaults().of(matrix));
        assertThat(SplitHalf.withDefaults().of(responses, TRUST))
                .isEqualTo(SplitHalf.withDefaults().of(matrix));
        assertThat(SplitHalves.withDefaults().of(responses, TRUST))
                .isEqualTo(SplitHalves.withDefaults().of(matrix));
        assertThat(HierarchicalOmega.withDefaults().of(responses, "climate"))
                .isEqualTo(HierarchicalOmega.withDefaults().of(ItemMatrix.of(responses, "climate")));
    }

    @Test
    void itemsAreDescribedOnTheirResponseScale() {
        ItemAnalysis declared = ItemAnalysis.withDefaults().withRange(1, 5).withFavourableFrom(4);

        assertThat(ItemAnalysis.withDefaults().of(responses, TRUST)).isEqualTo(declared.of(matrix));
    }

    @Test
    void whatTheAnalysisDeclaresComesFirst() {
        ItemAnalysis wide = ItemAnalysis.withDefaults().withRange(0, 6).withFavourableFrom(5);
        ItemAnalysis low = ItemAnalysis.withDefaults().withUnfavourableTo(1);

        assertThat(wide.of(responses, TRUST)).isEqualTo(wide.of(matrix));
        assertThat(low.of(responses, TRUST).get(0).getPercentUnfavourable())
                .isEqualTo(low.of(matrix).get(0).getPercentUnfavourable());
        assertThat(low.of(responses, TRUST).get(0).getPercentFavourable())
                .isEqualTo(Statistic.undefined(UndefinedReason.NO_FAVOURABLE_ANSWERS));
    }

    @Test
    void itemsWithScoresOfTheirOwnHaveTheirRangeOnly() {
        List<ItemStatistics> items = ItemAnalysis.withDefaults().of(withOwnScores(), "help");

        assertThat(items.get(0).getPercentCeiling()).isEqualTo(Statistic.of(50));
        assertThat(items.get(0).getPercentFavourable())
                .isEqualTo(Statistic.undefined(UndefinedReason.NO_FAVOURABLE_ANSWERS));
        assertThat(items.get(1).getPercentFavourable())
                .isEqualTo(Statistic.undefined(UndefinedReason.NO_FAVOURABLE_ANSWERS));
        assertThat(items.get(1).getPercentFloor()).isEqualTo(Statistic.of(100));
        assertThat(items.get(2).getPercentFavourable())
                .isEqualTo(Statistic.undefined(UndefinedReason.NO_FAVOURABLE_ANSWERS));
    }

    /** Items that score 0 or 10, with a list of favourable answers, and on a scale without any. */
    private static Responses withOwnScores() {
        Instrument instrument = Instrument.builder()
                .id("acme")
                .version("1.0.0")
                .label("Acme's survey")
                .addResponseScale(ResponseScale.agreement5())
                .addResponseScale(ResponseScale.range("times", 0, 9))
                .addItem(Item.builder()
                        .id("q1")
                        .responseScale("agree-5")
                        .optionScore(1, 0)
                        .optionScore(2, 10)
                        .build())
                .addItem(Item.builder()
                        .id("q2")
                        .responseScale("agree-5")
                        .addFavourable(5)
                        .build())
                .addItems("times", "q3")
                .addScale(Scale.of("help", "acme:help", "q1", "q2", "q3"))
                .build();
        return CsvIntake.of(instrument)
                .read(new StringReader("q1,q2,q3\n1,1,4\n2,1,6"), "survey.csv")
                .getResponses();
    }
}
