package org.majorslist.app.law;

import java.util.stream.Collectors;
import org.majorslist.app.console.Lines;
import org.majorslist.app.console.PrintOptions.Language;
import org.majorslist.law.Explanation;

/// An explanation as a numbered list: each table asked, its facts, the rules passed over, the rule that fired.
///
/// @param language the language of labels and sentences
record ExplanationText(Language language) {
    String of(Explanation explanation) {
        var text = new StringBuilder();
        int number = 1;
        for (Explanation.Step step : explanation.steps()) {
            text.append('\n').append(step(number++, step));
        }
        return text.toString();
    }

    private String step(int number, Explanation.Step step) {
        var text = new StringBuilder();
        text.append(Lines.wrapped("  " + number + ". ", step.question()));
        String facts = step.facts().entrySet().stream()
                .map(fact -> fact.getKey() + " " + fact.getValue())
                .collect(Collectors.joining("; "));
        text.append(Lines.wrapped("     " + say("facts: ", "hechos: "), facts));
        if (!step.passedOver().isEmpty()) {
            text.append(Lines.wrapped("     " + say("passed over: ", "descartadas: "), passedOver(step)));
        }
        String answer = step.answer().entrySet().stream()
                .map(output -> output.getKey() + " " + output.getValue())
                .collect(Collectors.joining("; "));
        text.append(Lines.wrapped("     " + say("rule ", "regla ") + step.rule() + ": ", answer));
        text.append(Lines.wrapped("     ", step.reason().in(language.name())));
        text.append(Lines.wrapped(
                "     ",
                step.citation().text() + "  " + step.citation().identifier() + "  ("
                        + new LawPage(language).confidence(step.confidence()) + ")"));
        return text.toString();
    }

    private String passedOver(Explanation.Step step) {
        return step.passedOver().stream()
                .map(rule -> rule.fact() == null
                        ? rule.rule()
                        : rule.rule() + " (" + say("asks ", "pide ") + rule.fact() + " " + rule.asked() + ")")
                .collect(Collectors.joining("; "));
    }

    private String say(String english, String spanish) {
        return language == Language.es ? spanish : english;
    }
}
