package io.github.culturekit.model.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.culturekit.model.construct.ConstructId;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class EntryIdTest {

    @Test
    void whatIsPrintedIsParsed() {
        EntryId id = EntryId.of(ConstructId.parse("clp-2016:team-work"));
        assertThat(id).hasToString("construct/clp-2016:team-work");
        assertThat(EntryId.parse(id.toString())).isEqualTo(id);
        assertThat(EntryId.of(EntrySort.CASE_STUDY, "a-ward")).hasToString("case-study/a-ward");
    }

    @Test
    void anotherFormIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntryId.parse("clp-2016"))
                .withMessage(
                        "EntryId 'clp-2016' is not sort/id in lower-case letters, digits, hyphens and colons. Maybe"
                                + " write it like 'framework/clp-2016'.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntryId.parse("frameworks/clp-2016"))
                .withMessage(
                        "EntryId 'frameworks/clp-2016' starts with 'frameworks', which is no sort of entry. Maybe it is"
                                + " one of framework, construct, crosswalk, intervention, evidence, outcome-link, fact,"
                                + " case-study.");
    }

    @Test
    void idsAreOrderedBySortAndName() {
        assertThat(EntryId.parse("framework/z")).isLessThan(EntryId.parse("construct/a:a"));
        assertThat(EntryId.parse("framework/a")).isLessThan(EntryId.parse("framework/z"));
    }

    @Test
    void equalsGoesBySortAndName() {
        EqualsVerifier.forClass(EntryId.class)
                .suppress(nl.jqno.equalsverifier.Warning.NULL_FIELDS)
                .verify();
    }
}
