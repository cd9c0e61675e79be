package io.github.culturekit.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The guide to a package in its package-info, whose code stands in a test too and is run there. */
public final class PackageGuide {

    private static final Pattern BLOCK = Pattern.compile("<pre>\\{@code\n(.*?)\n \\* }</pre>", Pattern.DOTALL);

    private final Class<?> test;

    private PackageGuide(Class<?> test) {
        this.test = test;
    }

    /** The guide to the package of the test that runs its code. */
    public static PackageGuide of(Class<?> test) {
        return new PackageGuide(test);
    }

    /** The statements of the guide, without comments and layout, as one text for each block. */
    public List<String> blocks() {
        return BLOCK.matcher(read("src/main/java", "package-info"))
                .results()
                .map(block -> bare(block.group(1)
                        .lines()
                        .map(line -> line.replaceFirst("^ \\* ?", ""))
                        .collect(Collectors.joining("\n"))))
                .toList();
    }

    /** The test that runs them, in the same form. */
    public String code() {
        return bare(read("src/test/java", test.getSimpleName()));
    }

    private static String bare(String code) {
        return code.replaceAll("//[^\n]*", "").replaceAll("\\s+", "");
    }

    private String read(String root, String file) {
        Path path = Path.of(root, test.getPackageName().replace('.', '/'), file + ".java");
        try {
            return Files.readString(path).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
