package io.github.culturekit.examples.quickstart.report;

import io.github.culturekit.catalog.decision.UncertainRanking;
import io.github.culturekit.catalog.recommend.Recommendations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A report for a board: one HTML file with its style and its pictures in it, no script, that prints well. It is made of a
 * published profile and its recommendations only, so that it can say nothing that they do not.
 */
public final class HtmlReport {

    private final String title;
    private final Reading reading;
    private final Recommendations recommendations;
    private final UncertainRanking ranking;
    private final Optional<Plan> plan;

    /**
     * Prepares a report.
     *
     * @param title what stands on top
     * @param reading the profile
     * @param recommendations what to do about it
     * @param ranking how sure the order of that is
     * @param plan what of it to do together, and when; empty where nothing is worth doing
     */
    public HtmlReport(
            String title,
            Reading reading,
            Recommendations recommendations,
            UncertainRanking ranking,
            Optional<Plan> plan) {
        this.title = title;
        this.reading = reading;
        this.recommendations = recommendations;
        this.ranking = ranking;
        this.plan = plan;
    }

    /**
     * Saves the report; an older file of that name is replaced.
     *
     * @param file the file to write
     * @throws IOException if it cannot be written
     */
    public void writeTo(Path file) throws IOException {
        Files.writeString(file, toHtml());
    }

    /**
     * The report.
     *
     * @return a whole HTML document
     */
    public String toHtml() {
        List<Section> sections = sections();
        Html page = Html.element("html")
                .with("lang", "en")
                .of(
                        head(),
                        Html.element("body")
                                .of(
                                        masthead(sections),
                                        Html.element("main")
                                                .of(sections.stream()
                                                        .map(Section::toHtml)
                                                        .toList()),
                                        Html.element("footer")
                                                .of(
                                                        "Made with CultureKit from published scores: nothing here rests on fewer than "
                                                                + reading.profile()
                                                                        .getDisclosure()
                                                                        .getMinimumRespondents()
                                                                + " people.")));
        return "<!DOCTYPE html>\n" + page;
    }

    private List<Section> sections() {
        Pictures pictures = new Pictures(reading, recommendations);
        return Stream.of(
                        Optional.of(new Summary(reading, recommendations).toSection()),
                        Optional.of(new TookPart(reading).toSection()),
                        Optional.of(pictures.overall()),
                        pictures.parts(),
                        new Groups(reading).toSection(),
                        new Changes(reading).toSection(),
                        Optional.of(new Actions(reading, recommendations).toSection()),
                        new Certainty(reading, recommendations, ranking).toSection(),
                        plan.map(one -> new BestSet(reading, one).toSection()),
                        plan.map(one -> new Timetable(reading, one).toSection()),
                        plan.map(one -> new Questions(reading, one).toSection()),
                        new Unproven(reading, recommendations).toSection(),
                        Optional.of(new NotShown(reading, recommendations).toSection()),
                        Optional.of(new Method(reading).toSection()),
                        pictures.everyUnit(),
                        new Sources(recommendations).toSection())
                .flatMap(Optional::stream)
                .toList();
    }

    private Html head() {
        return Html.element("head")
                .of(
                        Html.emptyElement("meta", "charset", "utf-8"),
                        Html.emptyElement("meta", "name", "viewport", "content", "width=device-width, initial-scale=1"),
                        Html.element("title").of(title),
                        Html.style(style()));
    }

    private Html masthead(List<Section> sections) {
        String source = reading.profile().getInstrument().getLabel() + " · wave "
                + reading.profile().getWave();
        List<Html> links = sections.stream()
                .map(section ->
                        Html.element("a").with("href", "#" + section.id()).of(section.heading()))
                .toList();
        return Html.element("header")
                .of(
                        Html.element("p").classed("kind").of(source),
                        Html.element("h1").of(title),
                        Html.element("nav").with("aria-label", "Contents").of(links));
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
