package dev.framewright.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaTextTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', textBlock = """
            fw_rev,               FwRev,              fwRev,              FW_REV
            BME680_temp_celsius,  Bme680TempCelsius,  bme680TempCelsius,  BME680_TEMP_CELSIUS
            setOutlet,            SetOutlet,          setOutlet,          SET_OUTLET
            HTTPServer,           HttpServer,         httpServer,         HTTP_SERVER
            class,                Class,              class_,             CLASS
            hashCode,             HashCode,           hashCode_,          HASH_CODE
            yield,                Yield,              yield_,             YIELD
            2g,                   _2g,                _2g,                VALUE_2G
            -1,                   _1,                 _1,                 VALUE_MINUS_1
            Höhe über Null,       HoheUberNull,       hoheUberNull,       HOHE_UBER_NULL
            don't stop,           DontStop,           dontStop,           DONT_STOP
            温度,                  U6e29U5ea6,         u6e29U5ea6,         U6E29_U5EA6
            🔥,                   U1f525,             u1f525,             U1F525
            ---,                  U2dU2dU2d,          u2dU2dU2d,          U2D_U2D_U2D
            ||,                   Empty,              empty,              EMPTY
            INSTANT,              Instant,            instant,            INSTANT
            """)
    void textBecomesNames(String text, String type, String member, String constant) {
        assertThat(JavaText.typeName(text)).isEqualTo(type);
        assertThat(JavaText.memberName(text)).isEqualTo(member);
        assertThat(JavaText.constantName(text)).isEqualTo(constant);
    }

    @Test
    void namesAreTheSameInTurkish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(JavaText.memberName("TITLE_ID")).isEqualTo("titleId");
            assertThat(JavaText.typeName("title id")).isEqualTo("TitleId");
            assertThat(JavaText.constantName("title id")).isEqualTo("TITLE_ID");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void longNamesAreCutAndStayDifferent() {
        String one = JavaText.memberName("x".repeat(5000));
        String other = JavaText.memberName("x".repeat(5001));
        assertThat(one).hasSize(80).isNotEqualTo(other);
    }

    @Test
    void literalsAreOneLineOfHarmlessCharacters() {
        assertThat(JavaText.literal("a\"\\u002a\n\r\u2028$L\ud83d\udd25é"))
                .isEqualTo("\"a\\\"\\\\u002a\\n\\r\\u2028$L\\ud83d\\udd25é\"");
    }

    @Test
    void commentsNeitherEndNorMeanAnything() {
        assertThat(JavaText.javadoc("a */ \\u002a/ {@code x} <b> & @see\r\nb\u2028c\u202e\ud800"))
                .isEqualTo("a *&#47; &#92;u002a/ &#123;&#64;code x&#125; &lt;b&gt; &amp; &#64;see\nb\nc \ufffd");
    }

    @Test
    void packagesAreCheckedPartByPart() {
        assertThat(JavaText.isPackage("org.example.api_2")).isTrue();
        assertThat(JavaText.isPackage("org.new.api")).isFalse();
        assertThat(JavaText.isPackage("org..api")).isFalse();
        assertThat(JavaText.isPackage("../evil")).isFalse();
        assertThat(JavaText.isPackage("")).isFalse();
    }
}
