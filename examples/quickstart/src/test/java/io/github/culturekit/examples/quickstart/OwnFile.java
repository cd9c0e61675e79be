package io.github.culturekit.examples.quickstart;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A small survey of two companies in two years with the leadership instrument. */
final class OwnFile {

    private OwnFile() {}

    static String csv() {
        String items = Stream.of(items("LEAD", 11), items("TSIG", 3), items("HOSTIL", 5))
                .flatMap(stream -> stream)
                .collect(Collectors.joining(","));
        String rows = IntStream.range(0, 48).mapToObj(OwnFile::row).collect(Collectors.joining("\n"));
        return "YEAR,COMPID," + items + "\n" + rows + "\n";
    }

    private static Stream<String> items(String name, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> name + (i < 10 ? "0" : "") + i);
    }

    private static String row(int person) {
        String answers = IntStream.range(0, 19)
                .map(item -> item < 14 ? 1 + (person * 7 + item * 3) % 5 : (person + item) % 5)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
        return (person < 24 ? "2001," : "2002,") + (person % 2 == 0 ? "A," : "B,") + answers;
    }
}
