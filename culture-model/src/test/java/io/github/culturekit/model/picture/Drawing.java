package io.github.culturekit.model.picture;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An SVG picture as a strict XML parser reads it. */
record Drawing(Element root) {

    static Drawing of(Picture picture) {
        return parse(picture.toSvg());
    }

    static Drawing parse(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0"); // later JDKs expect shorter documents
            factory.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Drawing(factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError("The SVG is not well-formed: " + broken.getMessage(), broken);
        }
    }

    double width() {
        return number(root, "width");
    }

    double height() {
        return number(root, "height");
    }

    Stream<Element> all(String name) {
        NodeList found = root.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    /** What a sighted reader sees: the texts without their tooltips. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        all("text").forEach(text -> words.add(text.getLastChild().getTextContent()));
        return words;
    }

    List<String> tooltips() {
        return all("title").map(Element::getTextContent).toList();
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
