package io.github.culturekit.model.construct;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.culturekit.model.value.Validity;
import io.github.culturekit.model.value.ValueType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement comes from: a document and, where known, the section in it.
 *
 * <p>Immutable and thread-safe.
 */
@ValueType
@Value.Immutable
public abstract class Citation {

    private static final String TEXT = "(?s).*\\S.*";

    Citation() {}

    /**
     * Starts a citation.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The authors in their order, family name first ("West, M."); an organisation may be one.
     *
     * @return the authors, empty where they are not known
     */
    public abstract List<@NotBlank String> getAuthors();

    /**
     * The document's title.
     *
     * @return the title
     */
    @NotBlank
    public abstract String getTitle();

    /**
     * The year of publication.
     *
     * @return a year of the common era, 1800 to 2200
     */
    @NotNull
    @Min(1800)
    @Max(2200)
    public abstract Integer getYear();

    /**
     * The publisher or journal.
     *
     * @return the publisher, if known
     */
    public final Optional<@Pattern(regexp = TEXT) String> getPublisher() {
        return Optional.ofNullable(publisher());
    }

    /**
     * The section, chapter or slide that says it.
     *
     * @return the section, if the citation is that precise
     */
    public final Optional<@Pattern(regexp = TEXT) String> getSection() {
        return Optional.ofNullable(section());
    }

    /**
     * Where the document can be read.
     *
     * @return the address, if known
     */
    public final Optional<@Pattern(regexp = "https?://\\S+") String> getUrl() {
        return Optional.ofNullable(url());
    }

    abstract @Nullable String publisher();

    abstract @Nullable String section();

    abstract @Nullable String url();

    @Value.Check
    void check() {
        Validity.require(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // the generated JSON form
    static Citation fromJson(ImmutableCitation.Json json) {
        return ImmutableCitation.fromJson(json);
    }

    /** Builds a {@link Citation}; not thread-safe. */
    public static final class Builder extends ImmutableCitation.Builder {
        Builder() {}
    }
}
