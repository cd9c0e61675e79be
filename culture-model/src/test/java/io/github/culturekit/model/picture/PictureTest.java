package io.github.culturekit.model.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureTest {

    @Test
    void theFileHoldsTheSvgInUtf8(@TempDir Path folder) throws IOException {
        Picture picture = HeatMap.withDefaults()
                .withTitle("Überblick – 文化")
                .of(SampleProfile.ofAlderValley().build());

        Path written = picture.writeTo(folder.resolve("heat.svg"));

        assertThat(written).isEqualTo(folder.resolve("heat.svg")).content().isEqualTo(picture.toSvg());
        assertThat(picture.getTitle()).isEqualTo("Überblick – 文化");
        assertThat(picture).asString().startsWith("Picture 'Überblick – 文化' (");
    }
}
