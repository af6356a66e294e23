package org.majorslist.check.statute;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.majorslist.check.words.Table;
import org.majorslist.check.words.Table.Row;

/// The questions that phrases put to the law, and which law a sentence speaks of: legal-questions.csv and old-law.csv.
public final class LegalQuestions {
    private final List<LegalQuestion> all;
    private final OldLaw oldLaw;

    /// Reads them once, for all articles.
    ///
    /// @param folder the folder content/check
    public LegalQuestions(Path folder) {
        all = Table.read(folder, "legal-questions.csv").stream()
                .map(row -> new LegalQuestion(
                        row.get("indicator"),
                        row.get("value"),
                        row.wordsIfAny("words"),
                        kind(row),
                        row.wordsIfAny("queries")))
                .toList();
        oldLaw = new OldLaw(Table.read(folder, "old-law.csv").stream()
                .flatMap(row -> row.wordsIfAny("words").stream())
                .toList());
    }

    List<LegalQuestion> all() {
        return all;
    }

    /// The day whose law a sentence speaks of, as [OldLaw#day] reads it.
    LocalDate dayMeant(String sentence, LocalDate day) {
        return oldLaw.day(sentence, day);
    }

    private static LegalQuestion.Kind kind(Row row) {
        String word = row.get("question");
        return Arrays.stream(LegalQuestion.Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> row.fault("\"" + word + "\" is no question to the law; use one of "
                        + Arrays.toString(LegalQuestion.Kind.values()).toLowerCase(Locale.ROOT)));
    }
}
