package io.github.culturekit.model.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.culturekit.model.value.InvalidValueException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Words a problem of Jackson's in our own way: source, line, column, path, value, rule, advice. */
final class JsonProblem {

    private static final Pattern HINT_FOR_PROGRAMMERS = Pattern.compile(": enable `.*");

    private final JsonSource source;
    private final JacksonException problem;
    private final JsonPath path;

    JsonProblem(JsonSource source, JacksonException problem) {
        this.source = source;
        this.problem = problem;
        this.path = JsonPath.of(problem);
    }

    CultureJsonException toException() {
        if (problem instanceof InputCoercionException coercion) {
            return wrongValue(coercion.getTargetType(), "Maybe it has digits too many: check it.");
        }
        if (problem instanceof StreamReadException) {
            return malformed();
        }
        if (problem instanceof ValueInstantiationException) {
            return refused();
        }
        if (problem instanceof UnrecognizedPropertyException unknown) {
            return unknownKey(unknown);
        }
        if (problem instanceof InvalidTypeIdException kind) {
            return unknownKind(kind);
        }
        if (problem instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return wrongType(mismatch);
        }
        return at(
                path,
                problem.getOriginalMessage() + ". Maybe the type is not one that the library reads: check the class.");
    }

    private CultureJsonException malformed() {
        String text = problem.getOriginalMessage().startsWith("Unexpected end-of-input")
                ? "the text ends in the middle of the document. Maybe the file was cut off: write it again."
                : HINT_FOR_PROGRAMMERS.matcher(problem.getOriginalMessage()).replaceAll("")
                        + ". Maybe a comma, quote or bracket is missing, or a key stands twice: check the text there.";
        return at(path, JsonPlace.of(problem.getLocation()), text);
    }

    /** A value that breaks its rules, or an id that is not well formed, says so itself. */
    private CultureJsonException refused() {
        Throwable cause = problem.getCause();
        if (cause instanceof InvalidValueException invalid) {
            List<InvalidValueException.Breach> breaches = invalid.getBreaches();
            JsonPath to = breaches.size() == 1 ? path.then(breaches.get(0).property()) : path;
            return at(to, invalid.getMessage());
        }
        if (cause instanceof IllegalArgumentException && cause.getMessage() != null) {
            return at(path, cause.getMessage());
        }
        return at(path, problem.getOriginalMessage() + ". Maybe a value is missing there: check the text.");
    }

    private CultureJsonException unknownKey(UnrecognizedPropertyException unknown) {
        Collection<Object> known = unknown.getKnownPropertyIds();
        List<String> keys = known == null
                ? List.of()
                : known.stream().map(String::valueOf).sorted().toList();
        String type = JsonExpectation.typeName(unknown.getReferringClass());
        return at(
                path,
                "'" + unknown.getPropertyName() + "' is not a key of " + type + "; its keys are "
                        + String.join(", ", keys) + ". "
                        + Spelling.closest(unknown.getPropertyName(), keys)
                                .map(key -> "Maybe it should be '" + key + "'.")
                                .orElse("Maybe it belongs to another object, or to a later version of the library."));
    }

    private CultureJsonException unknownKind(InvalidTypeIdException kind) {
        Class<?> base = kind.getBaseType().getRawClass();
        JsonSubTypes subTypes = base.getAnnotation(JsonSubTypes.class);
        List<String> kinds = subTypes == null
                ? List.of()
                : Arrays.stream(subTypes.value()).map(JsonProblem::name).toList();
        String choice = "it must be one of " + String.join(", ", kinds) + ". ";
        if (kind.getTypeId() == null) {
            return at(
                    path,
                    "'kind' of " + base.getSimpleName() + " is missing; " + choice + "Maybe add the key to the JSON.");
        }
        return at(
                path.then("kind"),
                "'kind' is \"" + kind.getTypeId() + "\"; " + choice
                        + Spelling.closest(kind.getTypeId(), kinds)
                                .map(name -> "Maybe it should be '" + name + "'.")
                                .orElse("Maybe use the kind for everything else."));
    }

    private static String name(JsonSubTypes.Type kind) {
        JsonTypeName name = kind.value().getAnnotation(JsonTypeName.class);
        return name == null ? kind.name() : name.value();
    }

    private CultureJsonException wrongType(MismatchedInputException mismatch) {
        Class<?> type = mismatch.getTargetType();
        JsonExpectation expectation = JsonExpectation.of(type);
        if (mismatch instanceof InvalidFormatException format && format.getValue() instanceof String text) {
            String advice = Spelling.closest(text, JsonExpectation.constants(type))
                    .map(constant -> "Maybe it should be '" + constant + "'.")
                    .orElse(expectation.advice());
            if (isKey(text)) {
                return at(
                        path.at(text),
                        "\"" + text + "\" is a key of " + path.subject() + "; a key there must be " + expectation.rule()
                                + ". " + advice);
            }
            return wrongValue(type, advice);
        }
        return wrongValue(type, expectation.advice());
    }

    /** Jackson's path stops at the object when one of its keys is wrong. */
    private boolean isKey(String text) {
        return JsonPlace.find(source.text(), path.at(text))
                .filter(JsonPlace::exists)
                .isPresent();
    }

    private CultureJsonException wrongValue(Class<?> type, String advice) {
        Optional<JsonPlace> place = JsonPlace.find(source.text(), path);
        String shown = place.map(JsonPlace::shown).orElse("of another kind");
        return at(
                path,
                place,
                path.subject() + " is " + shown + "; it must be "
                        + JsonExpectation.of(type).rule() + ". " + advice);
    }

    private CultureJsonException at(JsonPath where, String text) {
        return at(where, JsonPlace.find(source.text(), where), text);
    }

    private CultureJsonException at(JsonPath where, Optional<JsonPlace> place, String text) {
        return new CultureJsonException(
                source.name(), place.or(() -> JsonPlace.of(problem.getLocation())), where.toString(), text, problem);
    }
}
