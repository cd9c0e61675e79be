package io.github.culturekit.model.leadership;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Which of the nine boxes a person is in, or why in none.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = NineBoxPlacementRules.class)
public abstract class NineBoxPlacement {

    NineBoxPlacement() {}

    /**
     * Starts a placement.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The person.
     *
     * @return an id
     */
    @NotBlank
    public abstract String getPerson();

    /**
     * The box.
     *
     * @return the box, or empty where the person is in none
     */
    public final Optional<NineBox> getBox() {
        return Optional.ofNullable(box());
    }

    /**
     * Why the person is in none.
     *
     * @return the reason, or empty where there is a box
     */
    public final Optional<NotPlaced> getNotPlaced() {
        return Optional.ofNullable(notPlaced());
    }

    abstract @Nullable NineBox box();

    abstract @Nullable NotPlaced notPlaced();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static NineBoxPlacement fromJson(ImmutableNineBoxPlacement.Json json) {
        return ImmutableNineBoxPlacement.fromJson(json);
    }

    /** Builds a {@link NineBoxPlacement}; not thread-safe. */
    public static final class Builder extends ImmutableNineBoxPlacement.Builder {
        Builder() {}
    }
}
