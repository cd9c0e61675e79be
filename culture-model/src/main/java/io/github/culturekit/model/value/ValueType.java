package io.github.culturekit.model.value;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * Marks an immutable value type of the library: one style for the generated implementation, and one JSON form for
 * Jackson 2 and Jackson 3 alike (only declared attributes, identity first and then alphabetical, empty ones left out).
 *
 * <p>The two serializer annotations carry nothing; they make the generator write what both Jacksons need. A missing
 * attribute is not the generator's to refuse: {@link Validity} does it, so that there is one message for every rule.
 */
@Value.Style(
        get = {"get*", "is*"},
        from = "copying",
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        validationMethod = Value.Style.ValidationMethod.NONE,
        depluralize = true,
        depluralizeDictionary = {"basis", "criterion:criteria"},
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
@com.fasterxml.jackson.databind.annotation.JsonSerialize
@tools.jackson.databind.annotation.JsonSerialize
@JacksonAnnotationsInside
@JsonAutoDetect(getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonPropertyOrder(
        value = {"$schema", "kind", "id"},
        alphabetic = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ValueType {}
