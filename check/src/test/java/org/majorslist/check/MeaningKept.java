package org.majorslist.check;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Kinds of change that leave alone what a statement says of a country, each with its words in both languages.
enum MeaningKept {
    /// A word between the auxiliary and its participle, or between a Spanish verb and its object.
    ADVERB {
        @Override
        @Nullable
        String change(String statement, Language language, SplittableRandom random) {
            return behind(VERB, statement, oneOf(words(language, ADVERBS_EN, ADVERBS_ES), random) + " ", random);
        }
    },
    /// Words between commas behind a country.
    ASIDE {
        @Override
        @Nullable
        String change(String statement, Language language, SplittableRandom random) {
            return aside(statement, ", " + oneOf(words(language, ASIDES_EN, ASIDES_ES), random), ",", random);
        }
    },
    /// Words in brackets behind a country.
    BRACKET {
        @Override
        @Nullable
        String change(String statement, Language language, SplittableRandom random) {
            return aside(statement, " (" + oneOf(words(language, BRACKETS_EN, BRACKETS_ES), random) + ")", "", random);
        }
    },
    /// A clause before the statement.
    BEFORE {
        @Override
        String change(String statement, Language language, SplittableRandom random) {
            return oneOf(words(language, BEFORE_EN, BEFORE_ES), random) + " " + inside(statement);
        }
    },
    /// A clause behind it.
    BEHIND {
        @Override
        @Nullable
        String change(String statement, Language language, SplittableRandom random) {
            return statement.endsWith(".")
                    ? withoutStop(statement) + oneOf(words(language, BEHIND_EN, BEHIND_ES), random) + "."
                    : null;
        }
    };

    private static final List<String> ADVERBS_EN = List.of("once again", "formally", "again", "officially");
    private static final List<String> ADVERBS_ES = List.of("nuevamente", "finalmente", "de nuevo", "formalmente");
    private static final List<String> ASIDES_EN = List.of(
            "long a close ally",
            "a close ally",
            "long the closest partner of the United States in the region",
            "where elections are due next May");
    private static final List<String> ASIDES_ES = List.of(
            "un aliado cercano",
            "durante años el mejor socio de Estados Unidos en la región",
            "donde habrá elecciones el próximo mayo");
    private static final List<String> BRACKETS_EN =
            List.of("population 52 million", "a close ally", "long a producer of coca");
    private static final List<String> BRACKETS_ES =
            List.of("52 millones de habitantes", "un aliado cercano", "desde siempre productor de coca");
    private static final List<String> BEFORE_EN = List.of(
            "A spokesman said on Friday that",
            "According to the memorandum,",
            "Analysts noted that",
            "As the newspapers told it,");
    private static final List<String> BEFORE_ES = List.of(
            "Un portavoz dijo el viernes que",
            "Según el memorando,",
            "Los analistas recuerdan que",
            "Como contó la prensa,");
    private static final List<String> BEHIND_EN = List.of(
            ", a spokesman said",
            "; few were surprised",
            ", which drew protests from lawmakers",
            " despite the objections of several senators");
    private static final List<String> BEHIND_ES = List.of(
            ", dijo un portavoz",
            "; pocos se sorprendieron",
            ", lo que provocó protestas de los legisladores",
            " pese a las objeciones de varios senadores");
    private static final Pattern VERB =
            Pattern.compile("\\b(?:(?:was|were|has been|have been|had been) (?=\\w+(?:ed|en)\\b)"
                    + "|\\w+(?:ó|aron|ieron) (?=(?:a|al|la|el)\\b)|(?:fue|fueron) (?=\\w+d[oa]s?\\b))");
    private static final Pattern COUNTRY = Pattern.compile("\\b(?:Colombia|Mexico|México|Bolivia|Venezuela|Afghanistan"
            + "|Afganistán|Burma|Birmania|Myanmar|Peru|Perú|Haiti|Haití|Nigeria|Panama|Panamá|Guatemala|Ecuador)"
            + "(?=\\.$| (?!(?:and|or|of|in|with|y|e|o|de|en|con|from|for)\\b)[a-zé])");
    /// Words that begin a sentence and are written small inside it.
    private static final Set<String> SMALL =
            Arrays.stream("""
            The A An In On At By For From With No Not Its It This That These Those Only All Both Neither Since After
            Last Once He She They His Her El La Los Las Un Una En Por Con De Desde Al No Ni Solo Su Sus Este Esta Ya Le
            """.strip().split("\\s+")).collect(toUnmodifiableSet());

    /// A statement that says the same.
    ///
    /// @return the statement; `null` if it has no place for such words
    abstract @Nullable String change(String statement, Language language, SplittableRandom random);

    private static List<String> words(Language language, List<String> english, List<String> spanish) {
        return switch (language) {
            case en -> english;
            case es -> spanish;
        };
    }

    private static String oneOf(List<String> words, SplittableRandom random) {
        return words.get(random.nextInt(words.size()));
    }

    private static @Nullable String behind(Pattern place, String text, String words, SplittableRandom random) {
        List<MatchResult> places = place.matcher(text).results().toList();
        if (places.isEmpty()) {
            return null;
        }
        int at = places.get(random.nextInt(places.size())).end();
        return text.substring(0, at) + words + text.substring(at);
    }

    /// Words behind a country, closed by a sign unless the sentence ends there.
    private static @Nullable String aside(String text, String words, String close, SplittableRandom random) {
        String changed = behind(COUNTRY, text, words + close, random);
        return changed == null ? null : changed.replaceFirst(",\\.$", ".");
    }

    private static String inside(String sentence) {
        String first = sentence.split(" ", 2)[0];
        boolean name = sentence.startsWith("La Paz") || sentence.startsWith("El Salvador");
        return SMALL.contains(first) && !name
                ? first.toLowerCase(Locale.ROOT) + sentence.substring(first.length())
                : sentence;
    }

    private static String withoutStop(String sentence) {
        return sentence.substring(0, sentence.length() - 1);
    }
}
