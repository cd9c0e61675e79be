package org.example.consumer;

import io.github.culturekit.catalog.recommend.Recommendations;
import io.github.culturekit.catalog.recommend.Recommender;
import io.github.culturekit.model.atlas.Atlas;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.json.CultureJson;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.scoring.disclosure.DisclosurePolicy;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Instruments;
import io.github.culturekit.scoring.instrument.Item;
import io.github.culturekit.scoring.response.CsvIntake;
import io.github.culturekit.scoring.response.Intake;
import io.github.culturekit.scoring.score.Scoring;
import java.io.StringReader;

/** Scores forty respondents with the shipped instrument and asks what to do, all on the module path. */
final class Main {

    private Main() {}

    public static void main(String[] args) {
        if (!Main.class.getModule().isNamed()) {
            throw new AssertionError("not on the module path");
        }
        Instrument pulse = Instruments.culturePulse();
        Intake intake = CsvIntake.of(pulse).withUnitColumn("team").read(new StringReader(survey(pulse)), "survey.csv");
        CultureProfile profile =
                Scoring.of(pulse).score(intake.getResponses()).publish(DisclosurePolicy.standard());
        CultureProfile read = CultureJson.read(CultureJson.write(profile), CultureProfile.class);
        if (!read.equals(profile)) {
            throw new AssertionError("a profile read back differs");
        }
        Recommendations next = Recommender.standard().recommend(profile);
        if (next.getRecommendations().isEmpty()) {
            throw new AssertionError("nothing recommended for a culture of lowest scores");
        }
        if (Atlas.standard().find(Intervention.class, "team-goals").isEmpty()) {
            throw new AssertionError("the atlas has not found the catalogue");
        }
        System.out.println("module path: " + profile.getScores().size() + " scores, "
                + next.getRecommendations().size() + " recommendations");
    }

    private static String survey(Instrument instrument) {
        StringBuilder csv = new StringBuilder("team");
        instrument.getItems().forEach(item -> csv.append(',').append(item.getId()));
        for (int person = 0; person < 40; person++) {
            csv.append('\n').append(person % 2 == 0 ? "north" : "south");
            for (Item item : instrument.getItems()) {
                csv.append(',').append(item.isReversed() ? 5 - person % 2 : 1 + person % 2);
            }
        }
        return csv.append('\n').toString();
    }
}
