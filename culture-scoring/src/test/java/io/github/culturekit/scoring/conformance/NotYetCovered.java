package io.github.culturekit.scoring.conformance;

/** Expected values that the library does not compute yet, and why. */
record NotYetCovered(PathPattern pattern, String reason) {

    static NotYetCovered of(String pattern, String reason) {
        return new NotYetCovered(new PathPattern(pattern), reason);
    }

    @Override
    public String toString() {
        return pattern + ": " + reason;
    }
}
