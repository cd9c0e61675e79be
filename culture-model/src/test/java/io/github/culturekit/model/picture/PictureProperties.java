package io.github.culturekit.model.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.model.construct.ConstructId;
import io.github.culturekit.model.organisation.Organisation;
import io.github.culturekit.model.organisation.Unit;
import io.github.culturekit.model.organisation.UnitId;
import io.github.culturekit.model.profile.Benchmark;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.model.profile.Withheld;
import io.github.culturekit.model.profile.WithheldReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.w3c.dom.Element;

class PictureProperties {

    private static final double[][] RANGES = {{0, 10}, {0, 100}, {1, 5}, {-3, 3}};

    @Property(tries = 60)
    void anyProfileStaysInsideItsPictures(
            @ForAll @IntRange(min = 1, max = 200) int units,
            @ForAll @IntRange(min = 1, max = 30) int constructs,
            @ForAll("label") String label,
            @ForAll @IntRange(min = 0, max = 6) int decimals,
            @ForAll Shading shading,
            @ForAll long seed) {
        CultureProfile profile = profile(units, constructs, label, new Random(seed));
        ConstructId first = profile.getConstructs().get(0);
        ForestPlot forest = ForestPlot.withDefaults()
                .withDecimals(decimals)
                .withLabels(id -> label)
                .withTargets(Benchmark.target(first, 2));

        assertInside(HeatMap.withDefaults()
                .withLabels(id -> label + id.getName())
                .withShading(shading)
                .withDecimals(decimals)
                .of(profile));
        assertInside(forest.of(profile, first));
        assertInside(forest.of(profile, UnitId.of("u" + (units - 1))));
        assertThat(TextTable.withDefaults().withLabels(id -> label).of(profile).lines())
                .allSatisfy(line -> assertThat(Lettering.console().width(line)).isLessThanOrEqualTo(100));
    }

    @Provide
    Arbitrary<String> label() {
        return Arbitraries.oneOf(
                Arbitraries.of("Team", "Care of older people and rehabilitation in the community", "<A & \"B\">"),
                Arbitraries.strings().all().ofMinLength(1).ofMaxLength(60).filter(text -> !text.isBlank()));
    }

    private static CultureProfile profile(int units, int constructs, String label, Random random) {
        double[] range = RANGES[random.nextInt(RANGES.length)];
        Organisation.Builder organisation = Organisation.builder().label("Whole");
        for (int i = 0; i < units; i++) {
            Unit.Builder unit = Unit.builder().id(UnitId.of("u" + i)).label("Unit " + i + " " + label);
            unit.level(i % 7 == 0 ? "upper" : "lower");
            organisation.addUnit(
                    i == 0
                            ? unit.build()
                            : unit.parent(UnitId.of("u" + random.nextInt(i))).build());
        }
        SampleProfile sample = new SampleProfile(organisation.build(), range[0], range[1]);
        for (int j = 0; j < constructs; j++) {
            ConstructId construct = ConstructId.of("own", "construct-" + j);
            for (int i = 0; i < units; i++) {
                double mean = range[0] + random.nextDouble() * (range[1] - range[0]);
                double margin = random.nextDouble() * (range[1] - range[0]) / 3;
                sample.measure(
                        construct,
                        UnitId.of("u" + i),
                        random.nextInt(6) == 0
                                ? Withheld.of(WithheldReason.TOO_FEW)
                                : SampleProfile.measured(mean, 10 + random.nextInt(90_000), margin));
            }
        }
        return sample.build();
    }

    private static void assertInside(Picture picture) {
        Drawing drawing = Drawing.of(picture);
        List<String> outside = new ArrayList<>();
        for (String name : List.of("rect", "line", "circle", "text")) {
            drawing.all(name)
                    .filter(element -> !isInside(drawing, element))
                    .forEach(element -> outside.add(name + " " + element.getAttribute("x") + element.getTextContent()));
        }
        assertThat(outside).isEmpty();
        assertThat(drawing.root().getAttribute("viewBox"))
                .isEqualTo("0 0 " + XmlText.coordinate(drawing.width()) + " " + XmlText.coordinate(drawing.height()));
    }

    private static boolean isInside(Drawing drawing, Element element) {
        double[] box = switch (element.getTagName()) {
            case "rect" -> rectangle(element);
            case "line" ->
                new double[] {number(element, "x1"), number(element, "y1"), number(element, "x2"), number(element, "y2")
                };
            case "circle" -> circle(element);
            default -> text(element);
        };
        return Math.min(box[0], box[2]) >= 0
                && Math.min(box[1], box[3]) >= 0
                && Math.max(box[0], box[2]) <= drawing.width()
                && Math.max(box[1], box[3]) <= drawing.height();
    }

    private static double[] rectangle(Element element) {
        double x = number(element, "x");
        double y = number(element, "y");
        return new double[] {x, y, x + number(element, "width"), y + number(element, "height")};
    }

    private static double[] circle(Element element) {
        double radius = number(element, "r");
        double x = number(element, "cx");
        double y = number(element, "cy");
        return new double[] {x - radius, y - radius, x + radius, y + radius};
    }

    /** Where a text reaches by the estimated width of its letters; angled ones at 60 degrees. */
    private static double[] text(Element element) {
        double size = number(element, "font-size");
        Lettering lettering = element.hasAttribute("font-weight") ? Lettering.bold(size) : Lettering.regular(size);
        double width = lettering.width(element.getLastChild().getTextContent());
        double x = number(element, "x");
        double y = number(element, "y");
        if (element.hasAttribute("transform")) {
            double angle = Math.toRadians(60);
            return new double[] {x - size, y, x + width * Math.cos(angle), y - width * Math.sin(angle)};
        }
        double left = switch (element.getAttribute("text-anchor")) {
            case "middle" -> x - width / 2;
            case "end" -> x - width;
            default -> x;
        };
        return new double[] {left, y - size, left + width, y};
    }

    private static double number(Element element, String attribute) {
        return element.hasAttribute(attribute) ? Drawing.number(element, attribute) : 0;
    }
}
