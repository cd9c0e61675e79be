package io.github.culturekit.scoring.conformance;

import java.util.List;

/** A pattern of paths: segments between slashes, {@code *} for any one of them, a final {@code **} for all the rest. */
record PathPattern(String text) {

    boolean matches(List<String> path) {
        List<String> segments = List.of(text.split("/"));
        boolean openEnded = segments.get(segments.size() - 1).equals("**");
        int fixed = openEnded ? segments.size() - 1 : segments.size();
        if (openEnded ? path.size() < fixed : path.size() != fixed) {
            return false;
        }
        for (int i = 0; i < fixed; i++) {
            if (!segments.get(i).equals("*") && !segments.get(i).equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return text;
    }
}
