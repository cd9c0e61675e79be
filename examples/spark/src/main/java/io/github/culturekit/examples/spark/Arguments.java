package io.github.culturekit.examples.spark;

import io.github.culturekit.model.json.CultureJson;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.scoring.instrument.Instruments;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the program was asked to do. */
final class Arguments {

    static final String HELP = """
            Scores a survey on a Spark cluster and writes its profile.

              --instrument FILE    the questionnaire, as JSON
              --responses PATH     the answers: CSV files with one header, or Parquet if the path ends in .parquet
              --unit COLUMN        the column that names each respondent's unit
              --out FILE           where the profile goes, such as profile.json

            and if you like:

              --wave COLUMN=VALUE  the wave that is scored, such as wave=2025
              --cuts A,B           columns of attributes to score by as well
              --organisation FILE  the units as a tree, as JSON
              --merge HOW          tree (unless said), or column for a typed Aggregator of Spark SQL
            """;

    private static final String INSTRUMENT = "--instrument";
    private static final String RESPONSES = "--responses";
    private static final String UNIT = "--unit";
    private static final String OUT = "--out";
    private static final String WAVE = "--wave";
    private static final String CUTS = "--cuts";
    private static final String ORGANISATION = "--organisation";

    private static final String MERGE = "--merge";
    private static final String TREE = "tree";
    private static final String COLUMN = "column";

    private static final List<String> NEEDED = List.of(INSTRUMENT, RESPONSES, UNIT, OUT);
    private static final List<String> OPTIONAL = List.of(WAVE, CUTS, ORGANISATION, MERGE);

    private final Map<String, String> values = new HashMap<>();

    Arguments(String... words) {
        for (int i = 0; i < words.length; i += 2) {
            String option = words[i];
            if (!NEEDED.contains(option) && !OPTIONAL.contains(option)) {
                throw new IllegalArgumentException(
                        "'" + option + "' is no option of this program. Maybe it is misspelt.\n\n" + HELP);
            }
            if (i + 1 == words.length) {
                throw new IllegalArgumentException(
                        "Option '" + option + "' has no value. Maybe it was left out.\n\n" + HELP);
            }
            if (values.put(option, words[i + 1]) != null) {
                throw new IllegalArgumentException("Option '" + option + "' is given twice. Maybe remove one.");
            }
        }
        for (String option : NEEDED) {
            if (!values.containsKey(option)) {
                throw new IllegalArgumentException(
                        "Option '" + option + "' is missing. Maybe it was forgotten.\n\n" + HELP);
            }
        }
        if (!List.of(TREE, COLUMN).contains(merge())) {
            throw new IllegalArgumentException(
                    "'" + merge() + "' is no way to merge. Maybe write --merge tree, or leave it out.\n\n" + HELP);
        }
    }

    SurveyPlan plan() {
        SurveyPlan plan = SurveyPlan.of(Instruments.read(Path.of(values.get(INSTRUMENT))), values.get(UNIT));
        if (values.containsKey(WAVE)) {
            String[] wave = values.get(WAVE).split("=", 2);
            if (wave.length < 2 || wave[0].isBlank() || wave[1].isBlank()) {
                throw new IllegalArgumentException(
                        "Wave '" + values.get(WAVE) + "' is not COLUMN=VALUE. Maybe write wave=2025.");
            }
            plan = plan.withWave(wave[0], wave[1]);
        }
        if (values.containsKey(CUTS)) {
            plan = plan.withCuts(List.of(values.get(CUTS).split(",")));
        }
        if (values.containsKey(ORGANISATION)) {
            plan = plan.in(CultureJson.read(Path.of(values.get(ORGANISATION)), Organisation.class));
        }
        return plan;
    }

    String responses() {
        return values.get(RESPONSES);
    }

    boolean isParquet() {
        return responses().endsWith(".parquet");
    }

    boolean mergesInColumn() {
        return merge().equals(COLUMN);
    }

    private String merge() {
        return values.getOrDefault(MERGE, TREE);
    }

    Path out() {
        return Path.of(values.get(OUT));
    }
}
