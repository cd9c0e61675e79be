package io.github.culturekit.model.value;

/**
 * A rule across the attributes of a value, named by {@link CrossChecked}.
 *
 * <p>It runs beside the attributes' own rules, so it must bear attributes that are null or break those rules: it then
 * says nothing of them.
 *
 * @param <T> the value type
 */
public interface CrossCheck<T> {

    /**
     * Looks at a value and reports every breach.
     *
     * @param value the value, possibly invalid in other ways
     * @param breaches where breaches go
     */
    void check(T value, Breaches breaches);
}
