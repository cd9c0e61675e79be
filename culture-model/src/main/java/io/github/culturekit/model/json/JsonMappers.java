package io.github.culturekit.model.json;

import com.fasterxml.jackson.annotation.JsonSerializeAs;
import java.util.Locale;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** Holds the one mapper; it is made when it is first asked for, by reading or writing. */
final class JsonMappers {

    private JsonMappers() {}

    /**
     * The mapper that refuses what it does not know.
     *
     * @throws IllegalStateException if the class path has annotations that are too old for Jackson 3
     */
    static JsonMapper strict() {
        requireAnnotations();
        return Strict.MAPPER;
    }

    /** Jackson 2 and 3 share their annotations: a consumer's Jackson 2 may have pulled them down. */
    private static void requireAnnotations() {
        try {
            JsonSerializeAs.class.getName();
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "com.fasterxml.jackson.core:jackson-annotations on the class path is older than 2.21, which Jackson 3.1"
                            + " needs. Maybe Jackson 2 brings an older one: import io.github.culturekit:culturekit as a BOM,"
                            + " or declare jackson-annotations 2.21 yourself; it serves Jackson 2 as well.",
                    e);
        }
    }

    private static final class Strict {
        static final JsonMapper MAPPER = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                // what follows the value is looked for by JsonReading, which says where it is
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .enable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                // Double.toString is not always the shortest before JDK 19; this writer is, on every JDK
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .defaultLocale(Locale.ROOT)
                .build();
    }
}
