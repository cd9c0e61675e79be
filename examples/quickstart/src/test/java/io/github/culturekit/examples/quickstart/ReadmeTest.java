package io.github.culturekit.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.construct.Frameworks;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.picture.HeatMap;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.scoring.disclosure.DisclosurePolicy;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Instruments;
import io.github.culturekit.scoring.score.Scoring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README promises, kept. */
class ReadmeTest {

    private static final Path README = Path.of("../../README.md");
    private static final Path PICTURE = Path.of("heat-map.svg");
    private static final Path SHIPPED = Path.of("src/main/resources/synthetic");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final List<String> PACKAGES = List.of(
            "io.github.culturekit.catalog.recommend",
            "io.github.culturekit.model.atlas",
            "io.github.culturekit.model.construct",
            "io.github.culturekit.model.json",
            "io.github.culturekit.model.organisation",
            "io.github.culturekit.model.picture",
            "io.github.culturekit.model.profile",
            "io.github.culturekit.scoring.disclosure",
            "io.github.culturekit.scoring.instrument",
            "io.github.culturekit.scoring.response",
            "io.github.culturekit.scoring.score",
            "java.nio.file");

    @TempDir
    Path folder;

    @Test
    void theSnippetsCompileAndRun() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("Readme.java"), program(snippets()));
        Files.copy(SHIPPED.resolve("survey.csv"), folder.resolve("survey.csv"));
        Files.copy(SHIPPED.resolve("organisation-2025.json"), folder.resolve("organisation.json"));
        Files.createDirectory(folder.resolve("our-files"));
        String classPath = System.getProperty("java.class.path");

        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-d",
                        folder.toString(),
                        "-classpath",
                        classPath,
                        "-proc:none",
                        folder.resolve("Readme.java").toString());
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-classpath",
                        folder + System.getProperty("path.separator") + classPath,
                        "Readme")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed.txt").toFile())
                .start();

        assertThat(compiled).isZero();
        int code = run.waitFor();
        String printed = Files.readString(folder.resolve("printed.txt"));
        assertThat(code).as(printed).isZero();
        assertThat(printed).contains("rows read", "Alder Vale Community Care", "studies");
    }

    @Test
    void theFilesThatItLinksToAreThere() throws IOException {
        Matcher links = Pattern.compile("]\\(([^)#:]+)\\)").matcher(Files.readString(README));
        assertThat(links.results().map(link -> README.resolveSibling(link.group(1))))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void thePictureIsWhatTheLibraryDraws() throws IOException {
        Instrument pulse = Instruments.culturePulse();
        Organisation organisation = ShippedSurvey.organisation("2025");
        CultureProfile profile = Scoring.of(pulse)
                .in(organisation)
                .score(ShippedSurvey.intake(pulse).getResponses().wave("2025"))
                .publish(DisclosurePolicy.standard());
        Unit root = organisation.getRoot();
        String svg = HeatMap.withDefaults()
                .withTitle("Mean scores, 2025")
                .withLabels(Frameworks.standard()::getLabel)
                .withUnits(Stream.concat(Stream.of(root), organisation.getChildren(root.getId()).stream())
                        .map(Unit::getId)
                        .toArray(UnitId[]::new))
                .of(profile)
                .toSvg();
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(PICTURE, svg);
        }

        assertThat(Files.readString(PICTURE))
                .as("if the change is meant, run the test once with -Dgolden.write=true and look at the picture")
                .isEqualTo(svg);
    }

    private static List<String> snippets() throws IOException {
        List<String> snippets = JAVA.matcher(Files.readString(README))
                .results()
                .map(snippet -> snippet.group(1))
                .toList();
        assertThat(snippets).hasSizeGreaterThan(1);
        return snippets;
    }

    private static String program(List<String> snippets) {
        StringBuilder program = new StringBuilder();
        PACKAGES.forEach(name -> program.append("import ").append(name).append(".*;\n"));
        return program.append("class Readme {\n  public static void main(String[] args) throws Exception {\n")
                .append("{\n" + String.join("}\n{\n", snippets) + "}\n")
                .append("  }\n}\n")
                .toString();
    }
}
