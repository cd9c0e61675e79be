package io.github.culturekit.model.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who never reads JSON pays for no mapper. */
class StartUpTest {

    private static final String PRINTED =
            "Citation{authors=[West, M.], title=Developing collective leadership for health care, year=2014,"
                    + " publisher=null, section=null, url=null} 2";

    @TempDir
    private Path folder;

    @Test
    void buildingAndPrintingValuesLoadsNoMapper() throws Exception {
        Path loaded = folder.resolve("loaded.txt");
        String output = run(classPath(entry -> true), "-Xlog:class+load:file=" + loaded);
        assertThat(output).contains(PRINTED);
        assertThat(Files.readAllLines(loaded))
                .anyMatch(line -> line.contains("io.github.culturekit.model.construct.Citation "))
                .noneMatch(line -> line.contains("io.github.culturekit.model.json."))
                .noneMatch(line -> line.contains(".jackson.databind.json.JsonMapper"))
                .noneMatch(line -> line.contains(".jackson.databind.ObjectMapper"));
    }

    @Test
    void valuesAreBuiltWhereJacksonIsAbsent() throws Exception {
        String withoutJackson =
                classPath(entry -> !entry.contains("jackson-databind") && !entry.contains("jackson-core"));
        assertThat(withoutJackson).doesNotContain("databind");
        assertThat(run(withoutJackson, "-Xshare:auto")).contains(PRINTED);
    }

    private static String classPath(Predicate<String> kept) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(kept)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String run(String classPath, String option) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        option,
                        "-cp",
                        classPath,
                        BuildsValues.class.getName()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int code = process.waitFor();
        String printed = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(code).as(printed).isZero();
        return printed;
    }
}
