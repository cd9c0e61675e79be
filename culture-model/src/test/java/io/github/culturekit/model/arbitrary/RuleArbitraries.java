package io.github.culturekit.model.arbitrary;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts and numbers that keep the rules on an attribute. */
final class RuleArbitraries {

    private static final Map<String, Arbitrary<String>> PATTERNS = Map.of(
            "[a-z0-9][a-z0-9-]*", slug(),
            "\\d+\\.\\d+\\.\\d+", version(),
            "(?s).*\\S.*", text(),
            "https?://\\S+", slug().map(name -> "https://example.org/" + name),
            "\\d{4}-\\d{2}-\\d{2}", date(),
            "[0-9a-f]{64}", Arbitraries.strings().withChars("0123456789abcdef").ofLength(64));

    private RuleArbitraries() {}

    /** Lower-case letters, digits and hyphens. */
    static Arbitrary<String> slug() {
        return Combinators.combine(
                        Arbitraries.strings().withCharRange('a', 'z').numeric().ofLength(1),
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .numeric()
                                .withChars('-')
                                .ofMaxLength(12))
                .as(String::concat);
    }

    /** Something to read, with whatever a keyboard has. */
    static Arbitrary<String> text() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().alpha().withChars(' ', '-').ofMaxLength(20),
                        Arbitraries.strings()
                                .withCharRange(' ', '~')
                                .withChars("äéßıİ–€\"\\\n\t\u00A0\u2028")
                                .ofMaxLength(20))
                .filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    private static Arbitrary<String> version() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 30);
        return Combinators.combine(number, number, number)
                .as((major, minor, patch) -> major + "." + minor + "." + patch);
    }

    private static Arbitrary<String> date() {
        return Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay).map(LocalDate::toString);
    }

    static Arbitrary<String> text(AnnotatedElement rules) {
        Pattern pattern = rules.getAnnotation(Pattern.class);
        if (pattern == null) {
            return rules.isAnnotationPresent(NotBlank.class) ? text() : Arbitraries.oneOf(text(), Arbitraries.just(""));
        }
        Arbitrary<String> known = PATTERNS.get(pattern.regexp());
        if (known == null) {
            throw new IllegalArgumentException(
                    "No texts are known that match " + pattern.regexp() + ". Maybe add some to RuleArbitraries.");
        }
        return known;
    }

    static Arbitrary<Long> whole(AnnotatedElement rules, long least, long most) {
        long minimum = Math.max(least, (long) Math.ceil(lower(rules, least)));
        if (rules.isAnnotationPresent(Positive.class)) {
            minimum = Math.max(minimum, 1);
        }
        return Arbitraries.longs().between(minimum, Math.min(most, (long) Math.floor(upper(rules, most))));
    }

    static Arbitrary<Double> fraction(AnnotatedElement rules) {
        double minimum = lower(rules, -1e6);
        DecimalMin least = rules.getAnnotation(DecimalMin.class);
        boolean above = rules.isAnnotationPresent(Positive.class) || least != null && !least.inclusive();
        DecimalMax most = rules.getAnnotation(DecimalMax.class);
        boolean below = most != null && !most.inclusive();
        return Arbitraries.doubles()
                .between(minimum, !above, upper(rules, 1e6), !below)
                .ofScale(6);
    }

    static int leastSize(AnnotatedElement rules) {
        Size size = rules.getAnnotation(Size.class);
        return Math.max(size == null ? 0 : size.min(), rules.isAnnotationPresent(NotEmpty.class) ? 1 : 0);
    }

    private static double lower(AnnotatedElement rules, double otherwise) {
        if (rules.getAnnotation(Min.class) != null) {
            return rules.getAnnotation(Min.class).value();
        }
        if (rules.getAnnotation(DecimalMin.class) != null) {
            return Double.parseDouble(rules.getAnnotation(DecimalMin.class).value());
        }
        return rules.isAnnotationPresent(Positive.class) || rules.isAnnotationPresent(PositiveOrZero.class)
                ? 0
                : otherwise;
    }

    private static double upper(AnnotatedElement rules, double otherwise) {
        if (rules.getAnnotation(Max.class) != null) {
            return rules.getAnnotation(Max.class).value();
        }
        DecimalMax most = rules.getAnnotation(DecimalMax.class);
        return most == null ? otherwise : Double.parseDouble(most.value());
    }
}
