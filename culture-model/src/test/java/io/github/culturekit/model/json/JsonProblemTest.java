package io.github.culturekit.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.culturekit.model.construct.Construct;
import io.github.culturekit.model.intervention.Intervention;
import io.github.culturekit.model.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class JsonProblemTest {

    private static final String VALID = """
            {
              "id": "team-goals",
              "basis": {"duration": "JUDGEMENT", "label": "DOCUMENT", "level": "DOCUMENT", "summary": "DOCUMENT"},
              "citations": [{"title": "A title", "year": 2011}],
              "duration": {"maximumMonths": 12, "minimumMonths": 3},
              "label": "Team goals",
              "level": "TEAM",
              "summary": "Teams agree on a few clear goals."
            }
            """;

    @Test
    void theTextBeforeAnyChangeIsRead() {
        assertThat(CultureJson.read(VALID, Intervention.class).getLabel()).isEqualTo("Team goals");
    }

    @Test
    void anUnknownKeyIsRefusedAndTheLikeliestNamed() {
        assertRefused(
                "\"title\": \"A title\"",
                "\"titel\": \"A title\"",
                "JSON text, line 4, column 27, citations[0].titel: 'titel' is not a key of Citation; its keys are authors,"
                        + " publisher, section, title, url, year. Maybe it should be 'title'.");
        assertRefused(
                "\"label\": \"Team goals\"",
                "\"label\": \"Team goals\", \"colour\": 1",
                "JSON text, line 6, column 36, colour: 'colour' is not a key of Intervention; its keys are actsOn, basis,"
                        + " cautions, citations, competencies, dacOutcomes, duration, effort, evidence, id, label, level,"
                        + " prerequisites, seedEntry, summary, targets. Maybe it belongs to another object, or to a later"
                        + " version of the library.");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertRefused(
                "\"year\": 2011",
                "\"year\": 2011, \"year\": 2012",
                "JSON text, line 4, column 58, citations[0]: Duplicate Object property \"year\". Maybe a comma, quote or"
                        + " bracket is missing, or a key stands twice: check the text there.");
    }

    @Test
    void aFractionForAWholeNumberIsRefused() {
        String refused =
                "; it must be a whole number. Maybe it stands in quotes or has a decimal point: write digits only, or leave"
                        + " the key out.";
        assertRefused("2011", "2011.5", "JSON text, line 4, column 46, citations[0].year: 'year' is 2011.5" + refused);
        assertRefused("2011", "2011.0", "JSON text, line 4, column 46, citations[0].year: 'year' is 2011.0" + refused);
        assertRefused("2011", "2e3", "JSON text, line 4, column 46, citations[0].year: 'year' is 2e3" + refused);
        assertRefused(
                "2011", "\"2011\"", "JSON text, line 4, column 46, citations[0].year: 'year' is \"2011\"" + refused);
        assertRefused("2011", "true", "JSON text, line 4, column 46, citations[0].year: 'year' is true" + refused);
    }

    @Test
    void aWholeNumberThatIsTooLargeIsRefused() {
        assertRefused(
                "2011",
                "20110000000",
                "JSON text, line 4, column 46, citations[0].year: 'year' is 20110000000; it must be a whole number. Maybe"
                        + " it has digits too many: check it.");
    }

    @Test
    void aNullWhereOneIsNeededIsRefused() {
        assertRefused(
                "2011",
                "null",
                "JSON text, line 4, column 46, citations[0].year: Citation: 'year' is missing; it is required. Maybe set it"
                        + " on the builder, or add the key to the JSON.");
        assertRefused(
                "\"minimumMonths\": 3",
                "\"minimumMonths\": 3, \"continuous\": null",
                "JSON text, line 5, column 71, duration.continuous: 'continuous' is null; it must be true or false. Maybe"
                        + " it stands in quotes: write it without, or leave the key out.");
    }

    @Test
    void aNumberInQuotesOrNoNumberAtAllIsRefused() {
        assertRefused(
                "\"maximumMonths\": 12",
                "\"maximumMonths\": \"12\"",
                "JSON text, line 5, column 33, duration.maximumMonths: 'maximumMonths' is \"12\"; it must be a number. Maybe"
                        + " it stands in quotes or has a decimal comma: write digits with a decimal point.");
        assertRefused(
                "\"maximumMonths\": 12",
                "\"maximumMonths\": NaN",
                "JSON text, line 5, column 36, duration: Non-standard token 'NaN'. Maybe ");
        assertRefused(
                "\"maximumMonths\": 12",
                "\"maximumMonths\": 1e999",
                "JSON text, line 5, column 33, duration.maximumMonths: ImplementationDuration: 'maximumMonths' is Infinity;"
                        + " it must be finite. Maybe ");
    }

    @Test
    void anUnknownConstantIsRefusedAndTheLikeliestNamed() {
        String rule = "; it must be one of INDIVIDUAL, TEAM, ORGANISATION, SYSTEM. ";
        assertRefused(
                "\"TEAM\"",
                "\"TEEM\"",
                "JSON text, line 7, column 12, level: 'level' is \"TEEM\"" + rule + "Maybe it should be 'TEAM'.");
        assertRefused(
                "\"TEAM\"",
                "\"team\"",
                "JSON text, line 7, column 12, level: 'level' is \"team\"" + rule + "Maybe it should be 'TEAM'.");
        assertRefused(
                "\"TEAM\"",
                "1",
                "JSON text, line 7, column 12, level: 'level' is 1" + rule
                        + "Maybe it is spelt otherwise: use one of those.");
        assertRefused("\"TEAM\"", "\"\"", "JSON text, line 7, column 12, level: 'level' is \"\"" + rule + "Maybe ");
    }

    @Test
    void anUnknownKeyOfAMapIsRefusedAndTheLikeliestNamed() {
        assertRefused(
                "\"label\": \"DOCUMENT\"",
                "\"labels\": \"DOCUMENT\"",
                "JSON text, line 3, column 48, basis.labels: \"labels\" is a key of 'basis'; a key there must be one of actsOn,"
                        + " cautions, competencies, dacOutcomes, duration, effort, evidence, label, level, prerequisites,"
                        + " summary, targets. Maybe it should be 'label'.");
    }

    @Test
    void anotherKindOfValueIsRefused() {
        assertRefused(
                "\"Team goals\"",
                "5",
                "JSON text, line 6, column 12, label: 'label' is 5; it must be a text. Maybe the double quotes are missing:"
                        + " write them around it.");
        assertRefused(
                "[{\"title\": \"A title\", \"year\": 2011}]",
                "7",
                "JSON text, line 4, column 16, citations: 'citations' is 7; it must be a list. Maybe the brackets are"
                        + " missing: write [ and ] around it.");
        assertRefused(
                "[{\"title\": \"A title\", \"year\": 2011}]",
                "[[7]]",
                "JSON text, line 4, column 17, citations[0]: 'citations[0]' is a list; it must be an object (Citation)."
                        + " Maybe only a part of it stands there: write the whole object in { and }.");
    }

    @Test
    void aBreachOfARuleKeepsItsMessageAndFindsItsPlace() {
        assertRefused(
                "\"minimumMonths\": 3",
                "\"minimumMonths\": 33",
                "JSON text, line 5, column 54, duration.minimumMonths: ImplementationDuration: 'minimumMonths' is 33.0; it"
                        + " must not be above the maximum 12.0. Maybe the two are swapped.");
        CultureJsonException refused = refused(VALID.replace("\"Team goals\"", "\" \""));
        assertThat(refused)
                .hasCauseInstanceOf(RuntimeException.class)
                .hasRootCauseInstanceOf(InvalidValueException.class);
        assertThat(refused.getPath()).isEqualTo("label");
        assertThat(refused.getLine()).hasValue(6);
        assertThat(refused.getColumn()).hasValue(12);
    }

    @Test
    void severalBreachesAreToldTogetherAtTheValue() {
        assertRefused(
                "{\"title\": \"A title\", \"year\": 2011}",
                "{}",
                "JSON text, line 4, column 17, citations[0]: Citation: 'title' is missing; it is required. Maybe set it on"
                        + " the builder, or add the key to the JSON. 'year' is missing; it is required. Maybe ");
    }

    @Test
    void anIdOfTheWrongFormSaysSoItself() {
        assertRefused(
                "\"id\": \"team-goals\",",
                "\"id\": \"team-goals\", \"dacOutcomes\": [\"alignment\"],",
                "JSON text, line 2, column 39, dacOutcomes[0]: ConstructId 'alignment' is not framework:name in lower-case"
                        + " letters, digits and hyphens. Maybe write it like 'clp-2016:team-work'.");
        assertRefused(
                "\"id\": \"team-goals\",",
                "\"id\": \"team-goals\", \"dacOutcomes\": [3],",
                "JSON text, line 2, column 39, dacOutcomes[0]: 'dacOutcomes[0]' is 3; it must be a text (ConstructId). Maybe"
                        + " the double quotes are missing: write them around it.");
    }

    @Test
    void aKindThatIsMissingOrUnknownIsRefused() {
        String choice = "; it must be one of cultural-characteristic, dac-outcome, engagement-dimension,"
                + " leadership-behaviour, competency, core-value, collective-capability, engagement-condition,"
                + " leadership-style, leadership-culture-stage, team-factor, system-leadership-factor,"
                + " strategy-element, leadership-role, outcome, other. ";
        assertThat(refused("{\"id\": \"own:trust\"}", Construct.class))
                .hasMessage("JSON text, line 1, column 1: 'kind' of Construct is missing" + choice
                        + "Maybe add the key to the JSON.");
        assertThat(refused("{\"kind\": \"competence\"}", Construct.class))
                .hasMessage("JSON text, line 1, column 10, kind: 'kind' is \"competence\"" + choice
                        + "Maybe it should be 'competency'.");
        assertThat(refused("{\"kind\": \"x\"}", Construct.class))
                .hasMessage("JSON text, line 1, column 10, kind: 'kind' is \"x\"" + choice
                        + "Maybe use the kind for everything else.");
    }

    @Test
    void whatFollowsTheDocumentIsRefused() {
        assertThat(refused(VALID + "{}"))
                .hasMessage("JSON text, line 10, column 1: something follows the end of the document; it must hold one"
                        + " value. Maybe two documents stand in one file: keep one.");
        assertThat(refused(VALID + "}"))
                .hasMessageStartingWith("JSON text, line 10, column 1: Unexpected close marker");
    }

    @Test
    void aDocumentThatIsEmptyOrNullIsRefused() {
        assertThat(refused(" \n"))
                .hasMessage(
                        "JSON text: there is no JSON, only 2 blank characters; it must hold an object (Intervention)."
                                + " Maybe the file was not written to its end.");
        assertThat(refused("null"))
                .hasMessage("JSON text, line 1, column 1: the document is null; it must hold an object (Intervention)."
                        + " Maybe there was nothing to write when it was written.");
        assertThat(refused("[]"))
                .hasMessageStartingWith(
                        "JSON text, line 1, column 1: the document is a list; it must be an object (Intervention).");
    }

    @Test
    void aDocumentThatBreaksOffIsRefused() {
        CultureJsonException refused = refused(VALID.substring(0, VALID.indexOf("\"label\": \"Team")));
        assertThat(refused)
                .hasMessageEndingWith(
                        ": the text ends in the middle of the document. Maybe the file was cut off: write it"
                                + " again.");
        assertThat(refused.getLine()).hasValue(6);
    }

    @Test
    void aTypeThatTheLibraryDoesNotReadIsNamed() {
        assertThat(refused("{}", Runnable.class))
                .hasMessageStartingWith("JSON text, line 1, column 1: ")
                .hasMessageEndingWith("Maybe the type is not one that the library reads: check the class.");
    }

    private static void assertRefused(String from, String to, String message) {
        assertThat(VALID).contains(from);
        assertThat(refused(VALID.replace(from, to))).hasMessageStartingWith(message);
    }

    private static CultureJsonException refused(String json) {
        return refused(json, Intervention.class);
    }

    private static CultureJsonException refused(String json, Class<?> type) {
        return catchThrowableOfType(CultureJsonException.class, () -> CultureJson.read(json, type));
    }
}
