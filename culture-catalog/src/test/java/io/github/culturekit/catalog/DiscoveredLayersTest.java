package io.github.culturekit.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveredLayersTest {

    @TempDir
    private Path jar;

    /** Its id comes first in the alphabet, yet it lies over the other. */
    public static final class Own implements CatalogLayerSource {
        @Override
        public CatalogLayers getLayers() {
            return CatalogLayers.empty()
                    .with(SmallLayers.layer("a-council").addOver("sector").build());
        }
    }

    /** A sector's, which brings the standard catalogue along. */
    public static final class Sector implements CatalogLayerSource {
        @Override
        public CatalogLayers getLayers() {
            return CatalogLayers.standard()
                    .with(SmallLayers.layer("sector")
                            .addOver("culturekit-standard")
                            .build())
                    .with(SmallLayers.layer("another").build());
        }
    }

    /** Lies over what is not there. */
    public static final class Lost implements CatalogLayerSource {
        @Override
        public CatalogLayers getLayers() {
            return CatalogLayers.empty()
                    .with(SmallLayers.layer("lost").addOver("nowhere").build());
        }
    }

    @Test
    void withoutSourcesThereIsTheStandardCatalogue() {
        assertThat(CatalogLayers.discovered().getLayers())
                .isEqualTo(CatalogLayers.standard().getLayers());
    }

    @Test
    void eachLayerStandsAboveThoseThatItLiesOver() throws IOException {
        try (URLClassLoader loader = providing(Own.class, Sector.class)) {
            assertThat(CatalogLayers.discovered(loader).getLayers())
                    .extracting(CatalogLayer::getId)
                    .containsExactly("culturekit-standard", "another", "sector", "a-council");
        }
    }

    @Test
    void aLayerOverOneThatIsNotThereIsNamed() throws IOException {
        try (URLClassLoader loader = providing(Lost.class)) {
            assertThatExceptionOfType(CatalogLayersException.class)
                    .isThrownBy(() -> CatalogLayers.discovered(loader))
                    .withMessage("layer 'lost', over[0]: layer 'lost' lies over layer 'nowhere', which is not below it."
                            + " Maybe lay that one first, or mend the id.");
        }
    }

    private URLClassLoader providing(Class<?>... sources) throws IOException {
        Path services = Files.createDirectories(jar.resolve("META-INF/services"));
        StringBuilder names = new StringBuilder();
        for (Class<?> source : sources) {
            names.append(source.getName()).append('\n');
        }
        Files.writeString(services.resolve(CatalogLayerSource.class.getName()), names);
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, DiscoveredLayersTest.class.getClassLoader());
    }
}
