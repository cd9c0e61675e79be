package io.github.culturekit.model.intervention;

import static io.github.culturekit.model.intervention.CaseStudies.book;
import static io.github.culturekit.model.intervention.CaseStudies.study;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.json.CultureJson;
import io.github.culturekit.model.value.InvalidValueException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseBookTest {

    @TempDir
    private Path folder;

    @Test
    void casesAreFoundByIdAndByWhatTheyShow() {
        CaseBook book = book().build();
        CaseStudy study = study().build();
        assertThat(book.find("north-huddles")).contains(study);
        assertThat(book.find("nothing")).isEmpty();
        assertThat(book.illustrating(ConstructId.parse("own:real-teams"))).containsExactly(study);
        assertThat(book.illustrating(ConstructId.parse("own:falls"))).isEmpty();
        assertThat(book.withIntervention("safety-huddle")).containsExactly(study);
        assertThat(book.withIntervention("mentoring")).isEmpty();
        assertThat(book.withOutcome(ConstructId.parse("own:falls"))).containsExactly(study);
        assertThat(book.withOutcome(ConstructId.parse("own:mortality"))).isEmpty();
    }

    @Test
    void aCaseStandsOnce() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> book().addCase(study().build()).build())
                .withMessageContaining("case 'north-huddles' stands in 'cases' twice");
    }

    @Test
    void anOwnFileIsRead() {
        Path file = folder.resolve("own.case-book.json");
        CultureJson.writeTo(file, book().build());
        assertThat(CaseBook.read(file)).isEqualTo(book().build());
    }
}
