package io.github.culturekit.scoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code in a package's guide, to be found in the test that runs it: what readers copy is what was run. */
public final class PackageGuide {

    private static final Pattern CODE = Pattern.compile("<pre>\\{@code(.*?)\\}</pre>", Pattern.DOTALL);

    private PackageGuide() {}

    /**
     * The lines of the guide that the test's source does not have.
     *
     * @param test a test in the package
     * @return lines of code, none if the test runs all of the guide
     */
    public static List<String> linesNotRunBy(Class<?> test) throws IOException {
        String folder = test.getPackageName().replace('.', '/');
        Path base = Path.of(System.getProperty("basedir", ""));
        String guide = Files.readString(base.resolve("src/main/java/" + folder + "/package-info.java"));
        String run = withoutSpace(
                Files.readString(base.resolve("src/test/java/" + folder + "/" + test.getSimpleName() + ".java")));
        List<String> missing = new ArrayList<>();
        Matcher code = CODE.matcher(guide);
        while (code.find()) {
            code.group(1)
                    .lines()
                    .map(line -> line.replaceFirst("^ \\* ?", "").strip())
                    .filter(line -> !line.isEmpty() && !run.contains(withoutSpace(line)))
                    .forEach(missing::add);
        }
        if (!CODE.matcher(guide).find()) {
            missing.add("(the guide has no code)");
        }
        return missing;
    }

    /** A formatter may break the test's lines elsewhere. */
    private static String withoutSpace(String text) {
        return text.replaceAll("\\s", "");
    }
}
