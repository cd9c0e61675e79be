package io.github.culturekit.model.arbitrary;

import java.util.Map;

/** Brings the attributes of a value into line with one another, where a rule spans several. */
@FunctionalInterface
public interface Shape {

    /**
     * Changes attributes in place. Each keeps its own rules; the same attributes are always changed in the same way.
     *
     * @param attributes name to value; an absent one is null
     */
    void bringIntoLine(Map<String, Object> attributes);
}
