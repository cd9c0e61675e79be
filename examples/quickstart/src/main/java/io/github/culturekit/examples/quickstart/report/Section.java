package io.github.culturekit.examples.quickstart.report;

/**
 * A part of the report; one without a body is left out.
 *
 * @param id where a link leads
 * @param heading what a reader sees first
 * @param body the rest
 */
record Section(String id, String heading, Html body) {

    Html toHtml() {
        return Html.element("section").with("id", id).of(Html.element("h2").of(heading), body);
    }
}
