package io.github.culturekit.model.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.CrossChecked;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * How many answers, or people, are favourable, neutral and unfavourable, in percent. The rule is the profile's.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
@CrossChecked(by = FavourableShareRules.class)
public abstract class FavourableShare {

    FavourableShare() {}

    /**
     * Shares that cannot be had.
     *
     * @param reason why not
     * @return three undefined shares
     */
    public static FavourableShare undefined(UndefinedReason reason) {
        Statistic none = Statistic.undefined(reason);
        return builder().favourable(none).neutral(none).unfavourable(none).build();
    }

    /**
     * Starts a favourable share.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The favourable share.
     *
     * @return percent, 0 to 100, or why there is none
     */
    @NotNull
    public abstract Statistic getFavourable();

    /**
     * The neutral share.
     *
     * @return percent, 0 to 100, or why there is none
     */
    @NotNull
    public abstract Statistic getNeutral();

    /**
     * The unfavourable share.
     *
     * @return percent, 0 to 100, or why there is none
     */
    @NotNull
    public abstract Statistic getUnfavourable();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static FavourableShare fromJson(ImmutableFavourableShare.Json json) {
        return ImmutableFavourableShare.fromJson(json);
    }

    /** Builds a {@link FavourableShare}; not thread-safe. */
    public static final class Builder extends ImmutableFavourableShare.Builder {
        Builder() {}
    }
}
