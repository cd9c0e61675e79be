package io.github.culturekit.examples.spark;

import io.github.culturekit.model.json.CultureJson;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Instruments;
import io.github.culturekit.scoring.response.CsvIntake;
import io.github.culturekit.scoring.response.Intake;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.Scoring;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a survey is read and scored, in a form that travels: the instrument and the organisation go to each executor as the
 * JSON that they are published in, and become objects there, once for each task. Not thread-safe, as each task has its own.
 */
final class SurveyPlan implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String instrumentJson;
    private final String organisationJson;
    private final String unitColumn;
    private final String waveColumn;
    private final String wave;
    private final ArrayList<String> cuts;

    private transient Instrument instrument;
    private transient Organisation organisation;
    private transient Scoring scoring;

    private SurveyPlan(
            String instrumentJson,
            String organisationJson,
            String unitColumn,
            String waveColumn,
            String wave,
            List<String> cuts) {
        this.instrumentJson = instrumentJson;
        this.organisationJson = organisationJson;
        this.unitColumn = unitColumn;
        this.waveColumn = waveColumn;
        this.wave = wave;
        this.cuts = new ArrayList<>(cuts);
    }

    static SurveyPlan of(Instrument instrument, String unitColumn) {
        return new SurveyPlan(CultureJson.write(instrument), "", unitColumn, "", "", List.of());
    }

    /** Scores the rows of one wave only; without it, all rows are of one. */
    SurveyPlan withWave(String column, String value) {
        return new SurveyPlan(instrumentJson, organisationJson, unitColumn, column, value, cuts);
    }

    SurveyPlan withCuts(List<String> columns) {
        return new SurveyPlan(instrumentJson, organisationJson, unitColumn, waveColumn, wave, columns);
    }

    SurveyPlan in(Organisation organisation) {
        return new SurveyPlan(instrumentJson, CultureJson.write(organisation), unitColumn, waveColumn, wave, cuts);
    }

    /** The columns that are read, of those that there are. */
    List<String> columns(List<String> present) {
        List<String> wanted = new ArrayList<>(cuts);
        wanted.add(unitColumn);
        wanted.add(waveColumn);
        instrument().getItems().forEach(item -> wanted.add(item.getId()));
        return present.stream().filter(wanted::contains).toList();
    }

    Scoring scoring() {
        if (scoring == null) {
            Scoring plain = Scoring.of(instrument()).withCuts(cuts.toArray(String[]::new));
            scoring = organisation().map(plain::in).orElse(plain);
        }
        return scoring;
    }

    /** Reads rows as CSV, by the rules of any survey file. */
    Intake read(InputStream rows) {
        CsvIntake intake =
                CsvIntake.of(instrument()).withUnitColumn(unitColumn).withCutColumns(cuts.toArray(String[]::new));
        if (!waveColumn.isEmpty()) {
            intake = intake.withWaveColumn(waveColumn);
        }
        return organisation().map(intake::in).orElse(intake).read(rows, "Part of the survey");
    }

    /** The responses of the wave that is scored, perhaps none. */
    Responses ofTheWave(Responses responses) {
        if (waveColumn.isEmpty()) {
            return responses;
        }
        return responses.where(row -> responses.wave(row).equals(wave));
    }

    private Instrument instrument() {
        if (instrument == null) {
            instrument = Instruments.read(instrumentJson);
        }
        return instrument;
    }

    private Optional<Organisation> organisation() {
        if (organisation == null && !organisationJson.isEmpty()) {
            organisation = CultureJson.read(organisationJson, Organisation.class);
        }
        return Optional.ofNullable(organisation);
    }
}
