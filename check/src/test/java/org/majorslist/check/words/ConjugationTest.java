package org.majorslist.check.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.check.Language;

/// Forms as grammars of the two languages give them for regular verbs, without accents.
class ConjugationTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "en, certify, certify certifies certified certifying",
        "en, punish, punish punishes punished punishing",
        "en, excuse, excuse excuses excused excusing",
        "en, flunk, flunk flunks flunked flunking",
        "en, stay, stay stays stayed staying",
    })
    void hasTheEnglishForms(Language language, String verb, String forms) {
        assertEquals(List.of(forms.split(" ")), Conjugation.forms(verb, language));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "eximir, exime eximen eximio eximieron eximia eximido eximidas eximiendo eximiendola eximir eximirla eximirles eximiera",
        "certificar, certifica certificaron certificaba certificado certificando certificarlo certificara",
        "conceder, concede concedio concedieron concedia concedida concediendo concederle concediese",
    })
    void hasTheSpanishForms(String verb, String some) {
        List<String> forms = Conjugation.forms(verb, Language.es);
        assertTrue(forms.containsAll(List.of(some.split(" "))), forms::toString);
        assertEquals(forms.size(), Set.copyOf(forms).size(), "each form once");
    }

    @ParameterizedTest(name = "{0}: not {1}")
    @CsvSource({"eximir, eximira", "eximir, eximiria", "conceder, concedera", "certificar, certificaria"})
    void leavesOutWhatIsYetToCome(String verb, String future) {
        assertFalse(Conjugation.forms(verb, Language.es).contains(future));
    }

    @Test
    void conjugatesTheMarkedWordOfAPhraseOnly() {
        assertEquals(
                List.of("mark down", "marks down", "marked down", "marking down"),
                Conjugation.phrases("mark+ down", Language.en));
        assertEquals(List.of("dejó pasar"), Conjugation.phrases("dejó pasar", Language.es));
    }

    @Test
    void refusesWhatIsNoInfinitive() {
        var fault = assertThrows(IllegalArgumentException.class, () -> Conjugation.phrases("aprobó+", Language.es));
        assertEquals("\"aprobo\" is no Spanish infinitive", fault.getMessage());
    }
}
