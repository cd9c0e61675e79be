package io.github.culturekit.examples.quickstart.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.culturekit.catalog.decision.AcceptabilityAnalysis;
import io.github.culturekit.catalog.decision.UncertainRanking;
import io.github.culturekit.catalog.recommend.Recommendations;
import io.github.culturekit.catalog.recommend.Recommender;
import io.github.culturekit.examples.quickstart.ShippedSurvey;
import io.github.culturekit.model.construct.Frameworks;
import io.github.culturekit.model.profile.CultureProfile;
import io.github.culturekit.scoring.disclosure.DisclosurePolicy;
import io.github.culturekit.scoring.instrument.Instrument;
import io.github.culturekit.scoring.instrument.Instruments;
import io.github.culturekit.scoring.response.Responses;
import io.github.culturekit.scoring.score.Scoring;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {

    private static final String TITLE = "Us & <them> \"2025\"";

    private static CultureProfile profile;
    private static CultureProfile earlier;
    private static Recommendations recommendations;
    private static UncertainRanking ranking;

    @BeforeAll
    static void score() throws IOException {
        Instrument pulse = Instruments.culturePulse();
        Responses responses = ShippedSurvey.intake(pulse).getResponses();
        earlier = profile(pulse, responses, "2024");
        profile = profile(pulse, responses, "2025");
        recommendations = Recommender.standard().withLimit(8).recommend(profile);
        ranking = AcceptabilityAnalysis.withDefaults()
                .withDraws(1_000)
                .of(Recommender.standard().decision(profile));
    }

    private static CultureProfile profile(Instrument pulse, Responses responses, String wave) throws IOException {
        return Scoring.of(pulse)
                .in(ShippedSurvey.organisation(wave))
                .withCuts("occupation")
                .score(responses.wave(wave))
                .publish(DisclosurePolicy.standard());
    }

    private static String html(Optional<CultureProfile> before) {
        Reading reading = new Reading(profile, before, Frameworks.standard());
        return new HtmlReport(
                        TITLE,
                        reading,
                        recommendations,
                        ranking,
                        Plan.of(Recommender.standard(), reading, LocalDate.of(2026, 1, 1)))
                .toHtml();
    }

    @Test
    void itIsWellFormed() throws Exception {
        assertThat(parsed().getDocumentElement().getTagName()).isEqualTo("html");
    }

    /** Twice in every row: first, and in the first three. */
    @Test
    void itSaysInWhichShareOfCasesAnActionComesFirst() throws Exception {
        String best =
                recommendations.getRecommendations().get(0).getIntervention().getId();
        double share = ranking.find(best).orElseThrow().getProbabilityBest();
        assertThat(section(parsed(), "certainty"))
                .contains(Wording.percent(share), "1,000 possible cases", "instead of");
    }

    @Test
    void itHoldsThePlanItsDatesAndWhatToFindOutBefore() throws Exception {
        Document report = parsed();
        assertThat(section(report, "plan"))
                .contains("of the distance between scores and targets", "Not in the plan", "in which scores");
        assertThat(section(report, "when")).contains("Jan 2026", "Getting ready", "How to tell whether it worked");
        assertThat(section(report, "questions")).contains("known beforehand");
    }

    private static String section(Document report, String id) {
        return elements(report).stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .map(Element::getTextContent)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itNeedsNothingBesideItself() throws Exception {
        Document report = parsed();

        assertThat(names(report)).doesNotContain("script", "link", "img", "iframe", "object", "embed", "base");
        assertThat(elements(report).stream().filter(element -> element.hasAttribute("src")))
                .isEmpty();
        assertThat(report.getElementsByTagName("style").item(0).getTextContent())
                .doesNotContain("url(", "@import");
    }

    @Test
    void onlyItsSourcesLinkToTheWorld() throws Exception {
        for (Element link : elements(parsed())) {
            if (link.getAttribute("href").startsWith("http")) {
                assertThat(link.getTagName()).isEqualTo("a");
                assertThat(ancestors(link)).contains("sources");
            }
        }
    }

    @Test
    void everyLinkWithinItLeadsSomewhere() throws Exception {
        List<Element> elements = elements(parsed());
        List<String> places = elements.stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();

        assertThat(elements.stream()
                        .map(element -> element.getAttribute("href"))
                        .filter(href -> href.startsWith("#"))
                        .map(href -> href.substring(1)))
                .isNotEmpty()
                .isSubsetOf(places);
        assertThat(places).doesNotHaveDuplicates();
    }

    @Test
    void textFromOutsideIsEscaped() throws Exception {
        assertThat(html(Optional.empty())).doesNotContain("<them>");
        assertThat(parsed().getElementsByTagName("h1").item(0).getTextContent()).isEqualTo(TITLE);
    }

    @Test
    void itHasAHeatMapAndForestPlots() throws Exception {
        long pictures = elements(parsed()).stream()
                .filter(element -> element.getTagName().equals("figure"))
                .filter(figure -> figure.getElementsByTagName("svg").getLength() == 1)
                .count();

        assertThat(pictures).isEqualTo(4);
    }

    @Test
    void itTellsWhatBoardsAsk() {
        assertThat(html(Optional.of(earlier)))
                .contains("In brief", "Who took part", "The organisation as a whole", "How its parts compare")
                .contains("How groups of staff compare", "What has changed", "What to do first")
                .contains("Insufficient evidence", "What is not shown", "How the scores were made", "Sources");
    }

    @Test
    void withoutAnEarlierWaveItTellsNoChange() {
        assertThat(html(Optional.empty())).doesNotContain("What has changed", "Since 2024");
    }

    @Test
    void theReasonsOfEachActionAddUpToItsScore() throws Exception {
        for (Element article : elements(parsed())) {
            if (article.getTagName().equals("article")) {
                Element table = (Element) article.getElementsByTagName("table").item(0);
                String caption = table.getElementsByTagName("caption").item(0).getTextContent();

                assertThat(tenThousandths(caption.substring(caption.lastIndexOf(' ') + 1)))
                        .as(caption)
                        .isEqualTo(sumOfColumn(table, 4));
            }
        }
    }

    @Test
    void aUnitThatIsNotShownHasNoNumberAnywhere() throws Exception {
        List<String> hidden = profile.getSnapshot().getOrganisation().getUnits().stream()
                .filter(unit -> profile.find(profile.getConstructs().get(0), unit.getId())
                        .flatMap(score -> score.getMeasured())
                        .isEmpty())
                .map(unit -> unit.getLabel())
                .toList();
        List<String> tooltips = elements(parsed()).stream()
                .filter(element -> element.getTagName().equals("title"))
                .map(Element::getTextContent)
                .filter(text -> hidden.stream().anyMatch(label -> text.startsWith(label + ",")))
                .toList();

        assertThat(hidden).isNotEmpty();
        assertThat(tooltips)
                .allSatisfy(text -> assertThat(text).contains("not shown").doesNotContain("n ="));
    }

    private static long sumOfColumn(Element table, int column) {
        NodeList rows = ((Element) table.getElementsByTagName("tbody").item(0)).getElementsByTagName("tr");
        return IntStream.range(0, rows.getLength())
                .mapToObj(row -> (Element) rows.item(row))
                .map(row -> row.getElementsByTagName("td").item(column - 1).getTextContent())
                .mapToLong(HtmlReportTest::tenThousandths)
                .sum();
    }

    private static long tenThousandths(String number) {
        return Math.round(10_000 * Double.parseDouble(number.replace('\u2212', '-')));
    }

    private static List<String> ancestors(Element element) {
        List<String> ids = new ArrayList<>();
        for (Element at = element; at.getParentNode() instanceof Element parent; at = parent) {
            ids.add(parent.getAttribute("id"));
        }
        return ids;
    }

    private static List<String> names(Document document) {
        return elements(document).stream().map(Element::getTagName).distinct().toList();
    }

    private static List<Element> elements(Document document) {
        NodeList nodes = document.getElementsByTagName("*");
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static Document parsed() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0"); // a report is longer than later JDKs expect
        factory.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html(Optional.of(earlier)))));
    }
}
