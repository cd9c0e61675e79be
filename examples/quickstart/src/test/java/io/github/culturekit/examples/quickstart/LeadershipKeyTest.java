package io.github.culturekit.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.json.CultureJson;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LeadershipKeyTest {

    private static final Path FILE = Path.of("data/lq2002-leadership.instrument.json");
    private static final Instrument KEY = CultureJson.read(FILE, Instrument.class);

    @Test
    void itIsWrittenAsTheLibraryWritesIt() throws IOException {
        assertThat(Files.readString(FILE)).isEqualTo(CultureJson.writePretty(KEY));
    }

    @Test
    void onlyHostilityIsReversed() {
        assertThat(KEY.getItems().stream().filter(Item::isReversed).map(Item::getId))
                .containsExactly("HOSTIL01", "HOSTIL02", "HOSTIL03", "HOSTIL04", "HOSTIL05");
    }

    @Test
    void itShipsNoWordingOfOthers() {
        assertThat(KEY.getItems()).allMatch(item -> item.getText().isEmpty());
    }
}
