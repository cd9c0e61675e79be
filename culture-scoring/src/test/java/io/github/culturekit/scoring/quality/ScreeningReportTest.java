package io.github.culturekit.scoring.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.culturekit.model.profile.UndefinedReason;
import io.github.culturekit.model.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ScreeningReportTest {

    private final ScreeningReport report = CarelessScreening.withDefaults()
            .of(FourteenPeople.responses())
            .withoutFlaggedBy(2)
            .getReport();

    @Test
    void jacksonThreeReadsWhatItWrote() {
        JsonMapper mapper = JsonMapper.shared();

        assertThat(mapper.readValue(mapper.writeValueAsString(report), ScreeningReport.class))
                .isEqualTo(report);
    }

    @Test
    void jacksonTwoReadsWhatItWrote() throws Exception {
        ObjectMapper mapper = new ObjectMapper();

        assertThat(mapper.readValue(mapper.writeValueAsString(report), ScreeningReport.class))
                .isEqualTo(report);
    }

    @Test
    void pairsOfItemsAreReadAsWell() {
        ItemPair pair = PsychometricPairs.withDefaults()
                .antonyms()
                .of(FourteenPeople.matrix())
                .getPairs()
                .get(0);
        JsonMapper mapper = JsonMapper.shared();

        assertThat(mapper.readValue(mapper.writeValueAsString(pair), ItemPair.class))
                .isEqualTo(pair);
    }

    @Test
    void aRowThatACheckLeavesOutIsNoticed() {
        ScreeningReport.Builder more = ScreeningReport.builder().copying(report).rows(15);

        assertThatThrownBy(more::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("'LONG_STRING' accounts for 14 rows, but there are 15");
    }

    @Test
    void aFlagThatIsLostIsNoticed() {
        ScreeningReport.Builder fewer = ScreeningReport.builder()
                .copying(report)
                .flaggedRows(report.getFlaggedRows().subList(0, 1));

        assertThatThrownBy(fewer::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Maybe flagged rows were dropped");
    }

    @Test
    void nobodyIsSetAsideWithoutADecision() {
        ScreeningReport.Builder undecided = ScreeningReport.builder()
                .rows(report.getRows())
                .checks(report.getChecks())
                .flaggedRows(report.getFlaggedRows());

        assertThatThrownBy(undecided::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("The row of line 3 is set aside with 2 flags")
                .hasMessageContaining("from no number of flags on");
    }

    @Test
    void whoeverIsMeantToBeSetAsideIs() {
        ScreeningReport.Builder decided =
                ScreeningReport.builder().copying(report).fewestFlagsSetAside(1);

        assertThatThrownBy(decided::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("is not set aside with 1 flags")
                .hasMessageContaining("from 1 of flags on");
    }

    @Test
    void moreFlagsThanRowsAreNoticed() {
        CheckAccount.Builder account = CheckAccount.builder()
                .check(CarelessCheck.EVEN_ODD)
                .cutOff(0.3)
                .rowsAssessed(2)
                .rowsFlagged(3)
                .putRowsNotAssessed(UndefinedReason.NO_ANSWERS, 1);

        assertThatThrownBy(account::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("'rowsFlagged' is 3, but only 2 rows were assessed");
        assertThat(account.rowsFlagged(2).build().getRowsFlagged()).isEqualTo(2);
    }

    @Test
    void aFlagWithinTheCutOffIsNoticed() {
        CarelessFlag.Builder flag =
                CarelessFlag.builder().check(CarelessCheck.EVEN_ODD).value(0.4).cutOff(0.3);

        assertThatThrownBy(flag::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("'value' is 0.4, but EVEN_ODD is flagged below 0.3");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> CarelessFlag.builder().build()).hasMessageContaining("cutOff");
        assertThatThrownBy(() -> CheckAccount.builder().build()).hasMessageContaining("rowsFlagged");
        assertThatThrownBy(() -> ScreeningReport.builder()
                        .addAllChecks(report.getChecks())
                        .build())
                .hasMessageContaining("rows");
    }
}
