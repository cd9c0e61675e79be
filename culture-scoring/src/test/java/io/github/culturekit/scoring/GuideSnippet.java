package io.github.culturekit.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The example in a package's Javadoc, which one of its tests must contain to the letter, so that it is known to work. */
public final class GuideSnippet {

    private static final Pattern BLOCK = Pattern.compile("<pre>\\{@code\\R(.*?)\\R \\* }</pre>", Pattern.DOTALL);

    private GuideSnippet() {}

    /** Checks that a test runs the example of its package: the same code, but for white space and lines of comment. */
    public static void assertRunBy(Class<?> test) throws IOException {
        String folder = test.getPackageName().replace('.', '/');
        String guide = read("src/main/java/" + folder + "/package-info.java");
        Matcher block = BLOCK.matcher(guide);
        assertThat(block.find()).as("an example in the guide of %s", folder).isTrue();
        String example = block.group(1).replaceAll("(?m)^ \\* ?", "");
        String source = read("src/test/java/" + folder + "/" + test.getSimpleName() + ".java");

        assertThat(bare(source))
                .as("%s runs what the guide shows", test.getSimpleName())
                .contains(bare(example));
    }

    private static String bare(String code) {
        return code.replaceAll("(?m)^\\s*//.*$", "").replaceAll("\\s+", "");
    }

    private static String read(String path) throws IOException {
        return Files.readString(Path.of(path));
    }
}
