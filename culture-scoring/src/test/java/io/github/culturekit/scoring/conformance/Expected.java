package io.github.culturekit.scoring.conformance;

import io.github.culturekit.model.profile.Interval;
import io.github.culturekit.model.profile.Statistic;
import io.github.culturekit.model.profile.UndefinedReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * A place in a file's expected values, to walk down from and to compare at. Comparing at a place that the file does not have
 * does nothing; a null in the file expects that there is no number.
 */
final class Expected {

    private final JsonNode node;
    private final List<String> path;
    private final Tolerance tolerance;
    private final Comparison comparison;

    private Expected(JsonNode node, List<String> path, Tolerance tolerance, Comparison comparison) {
        this.node = node;
        this.path = path;
        this.tolerance = tolerance;
        this.comparison = comparison;
    }

    static Expected root(JsonNode node, Comparison comparison) {
        return new Expected(node, List.of(), Tolerance.EXACT, comparison);
    }

    /** This place, with all numbers at and below it compared within a tolerance. */
    Expected within(Tolerance other) {
        return new Expected(node, path, other, comparison);
    }

    Expected at(String key) {
        return child(key, node.path(key));
    }

    Expected at(int index) {
        return child(Integer.toString(index), node.path(index));
    }

    boolean isPresent() {
        return !node.isMissingNode();
    }

    /** The keys of an object; none elsewhere. */
    List<String> keys() {
        return List.copyOf(node.propertyNames());
    }

    /** The elements of an array; none elsewhere. */
    List<Expected> elements() {
        return IntStream.range(0, node.isArray() ? node.size() : 0)
                .mapToObj(this::at)
                .toList();
    }

    /** What stands here, as a whole number. */
    int whole() {
        return node.asInt();
    }

    /** What stands here, as text. */
    String text() {
        return node.asString();
    }

    /** What stands here as an absolute tolerance for its neighbours. */
    Tolerance toTolerance() {
        read();
        return new Tolerance(node.asDouble(), 0);
    }

    void compare(Statistic actual) {
        if (node.isNull()) {
            record(!actual.isDefined(), actual);
        } else if (isPresent()) {
            record(
                    node.isNumber() && actual.isDefined() && tolerance.accepts(node.asDouble(), actual.getValue()),
                    actual);
        }
    }

    void compare(double actual) {
        compare(Statistic.of(actual));
    }

    void compareExactly(long actual) {
        if (isPresent()) {
            record(node.isNumber() && node.asDouble() == actual, actual);
        }
    }

    void compareExactly(boolean actual) {
        if (isPresent()) {
            record(node.isBoolean() && node.asBoolean() == actual, actual);
        }
    }

    void compareExactly(String actual) {
        if (isPresent()) {
            record(node.isString() && node.asString().equals(actual), actual);
        }
    }

    /** Takes note of what stands here as something given, such as a name or a definition, with which nothing can be compared. */
    void read() {
        if (isPresent()) {
            comparison.read(path);
        }
    }

    /** What stands here in words; whether it holds was found out otherwise. */
    void require(boolean holds, Object actual) {
        if (isPresent()) {
            record(holds, actual);
        }
    }

    /** Compares how many elements or keys there are; the way to compare an empty list. */
    void compareSize(int actual) {
        if (isPresent()) {
            record(node.isContainer() && node.size() == actual, actual);
        }
    }

    /** Compares an interval that is written as {@code {"lower": ..., "upper": ...}} or as a pair. */
    void compare(Optional<Interval> actual) {
        if (node.isNull()) {
            record(actual.isEmpty(), actual);
            return;
        }
        Statistic none = Statistic.undefined(UndefinedReason.NOT_FINITE);
        Statistic lower =
                actual.map(interval -> Statistic.of(interval.getLower())).orElse(none);
        Statistic upper =
                actual.map(interval -> Statistic.of(interval.getUpper())).orElse(none);
        (node.isArray() ? at(0) : at("lower")).compare(lower);
        (node.isArray() ? at(1) : at("upper")).compare(upper);
    }

    /** Leaves this value out because the other tool has it wrong, which is counted with the reason. */
    void leaveOut(String reason) {
        if (isPresent()) {
            comparison.leaveOut(path, reason);
        }
    }

    /** Leaves every value at and below this place out. */
    void leaveOutBelow(String reason) {
        leaves().forEach(leaf -> comparison.leaveOut(leaf, reason));
    }

    boolean isNull() {
        return node.isNull();
    }

    /** The number that stands here. */
    double number() {
        return node.asDouble();
    }

    /** The paths of all values at and below this place; an empty list or object is a value too. */
    List<List<String>> leaves() {
        List<List<String>> leaves = new ArrayList<>();
        collectLeaves(leaves);
        return leaves;
    }

    private void collectLeaves(List<List<String>> leaves) {
        if (node.isEmpty()) {
            leaves.add(path);
        } else if (node.isObject()) {
            keys().forEach(key -> at(key).collectLeaves(leaves));
        } else if (node.isArray()) {
            elements().forEach(element -> element.collectLeaves(leaves));
        }
    }

    private void record(boolean agrees, Object actual) {
        comparison.record(path, agrees, node, actual);
    }

    private Expected child(String key, JsonNode child) {
        List<String> longer = new ArrayList<>(path);
        longer.add(key);
        return new Expected(child, List.copyOf(longer), tolerance, comparison);
    }
}
