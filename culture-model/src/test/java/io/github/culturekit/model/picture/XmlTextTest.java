package io.github.culturekit.model.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTextTest {

    @Test
    void markupIsEscaped() {
        assertThat(XmlText.escape("<A & \"B\"> 'c'")).isEqualTo("&lt;A &amp; &quot;B&quot;&gt; &#39;c&#39;");
    }

    @Test
    void whatXmlCannotHoldIsReplaced() {
        assertThat(XmlText.escape("a\u0000b\ud800c\uffff🌳")).isEqualTo("a\ufffdb\ufffdc\ufffd🌳");
    }

    @Test
    void coordinatesAreShortAndPlain() {
        assertThat(XmlText.coordinate(12)).isEqualTo("12");
        assertThat(XmlText.coordinate(12.34)).isEqualTo("12.3");
        assertThat(XmlText.coordinate(-0.04)).isEqualTo("0");
        assertThat(XmlText.coordinate(-0.25)).isEqualTo("-0.2");
        assertThat(XmlText.coordinate(1e7)).isEqualTo("10000000");
    }
}
