package io.github.culturekit.model.leadership;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Which leadership styles are in use, whether they are enough, and whether pace-setting dominates.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = StyleRepertoireRules.class)
public abstract class StyleRepertoire {

    StyleRepertoire() {}

    /**
     * Starts a repertoire.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The rule that judged.
     *
     * @return its label
     */
    @NotBlank
    public abstract String getRule();

    /**
     * The styles in use.
     *
     * @return in the rule's order
     */
    public abstract List<@NotNull ConstructId> getInUse();

    /**
     * How many styles of the rule were not rated.
     *
     * @return 0 or more
     */
    @NotNull
    @PositiveOrZero
    public abstract Integer getUnrated();

    /**
     * Whether the styles in use are enough.
     *
     * @return the breadth, or empty where it cannot be said
     */
    public final Optional<StyleBreadth> getBreadth() {
        return Optional.ofNullable(breadth());
    }

    /**
     * Why the breadth cannot be said.
     *
     * @return the reason, or empty where it can be said
     */
    public final Optional<StyleUndecided> getBreadthUndecided() {
        return Optional.ofNullable(breadthUndecided());
    }

    /**
     * The style that is in use more than any other.
     *
     * @return the style, or empty where there is none
     */
    public final Optional<ConstructId> getDominant() {
        return Optional.ofNullable(dominant());
    }

    /**
     * Why which style dominates cannot be said.
     *
     * @return the reason, or empty where it can be said
     */
    public final Optional<StyleUndecided> getDominantUndecided() {
        return Optional.ofNullable(dominantUndecided());
    }

    /**
     * How far pace-setting dominates.
     *
     * @return how far, or empty where it cannot be said
     */
    public final Optional<PaceSetting> getPaceSetting() {
        return Optional.ofNullable(paceSetting());
    }

    /**
     * Why how far pace-setting dominates cannot be said.
     *
     * @return the reason, or empty where it can be said
     */
    public final Optional<StyleUndecided> getPaceSettingUndecided() {
        return Optional.ofNullable(paceSettingUndecided());
    }

    abstract @Nullable StyleBreadth breadth();

    abstract @Nullable StyleUndecided breadthUndecided();

    abstract @Nullable ConstructId dominant();

    abstract @Nullable StyleUndecided dominantUndecided();

    abstract @Nullable PaceSetting paceSetting();

    abstract @Nullable StyleUndecided paceSettingUndecided();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static StyleRepertoire fromJson(ImmutableStyleRepertoire.Json json) {
        return ImmutableStyleRepertoire.fromJson(json);
    }

    /** Builds a {@link StyleRepertoire}; not thread-safe. */
    public static final class Builder extends ImmutableStyleRepertoire.Builder {
        Builder() {}
    }
}
