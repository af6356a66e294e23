package org.majorslist.app.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.majorslist.app.console.DataTable;
import org.majorslist.app.console.Lines;
import org.majorslist.app.console.OutputFormat;
import org.majorslist.app.console.PrintOptions.Language;
import org.majorslist.law.Confidence;
import org.majorslist.law.Effect;
import org.majorslist.law.Explanation;
import org.majorslist.law.Query;
import org.majorslist.law.Reading;
import org.majorslist.law.Regime;
import org.majorslist.law.Situation;
import org.majorslist.law.catalogue.AppropriationsCondition;
import org.majorslist.register.Country;

/// Effects as text for a terminal of 100 columns.
///
/// @param language the language of labels and sentences
record LawPage(Language language) {
    private static final List<String> COLUMNS = List.of(
            "country",
            "cycle",
            "on",
            "regime",
            "determination",
            "waiver",
            "query",
            "result",
            "class",
            "rule",
            "citation",
            "confidence",
            "disputed",
            "reason");

    String head(Country country, Situation situation, Regime regime) {
        String name = language == Language.es ? country.nameEs() : country.nameEn();
        var words = new LawWords(language);
        return "%s, %s %d (%s), %s: %s, %s%n%n"
                .formatted(
                        name,
                        say("cycle", "ciclo"),
                        situation.fiscalYear(),
                        regime.title().in(lang()),
                        situation.day(),
                        situation.listed()
                                ? words.of(situation.determination())
                                : say("not on the majors list", "fuera de la lista"),
                        words.of(situation.waiver()));
    }

    DataTable forPrograms(Situation situation, Regime regime, List<Effect> effects) {
        var rows = new ArrayList<List<String>>();
        for (Effect effect : effects) {
            var assistanceClass = effect.assistanceClass();
            rows.add(List.of(
                    situation.country(),
                    Integer.toString(situation.fiscalYear()),
                    situation.day().toString(),
                    regime.name(),
                    situation.determination().key(),
                    situation.waiver().text(),
                    effect.query().text(),
                    effect.result().key(),
                    assistanceClass == null ? "" : assistanceClass.key(),
                    effect.rule(),
                    effect.citationText(),
                    effect.confidence().name().toLowerCase(Locale.ROOT),
                    Boolean.toString(effect.disputed()),
                    effect.reason().in(lang())));
        }
        return new DataTable(COLUMNS, rows);
    }

    String overview(List<Effect> effects) {
        var text = new StringBuilder();
        for (Group group : Group.values()) {
            var rows = effects.stream()
                    .filter(effect -> group.holds(effect.query()))
                    .map(this::row)
                    .toList();
            text.append(new DataTable(
                            List.of(
                                    say(group.english, group.spanish),
                                    say("answer", "respuesta"),
                                    say("rule", "regla"),
                                    say("citation", "fuente legal")),
                            rows)
                    .print(OutputFormat.table));
            text.append('\n');
        }
        return text.append(say(
                        "* disputed or resting on an open question: `majors law questions`, or ask with --query.",
                        "* controvertido o con una cuestión abierta: `majors law questions`, o pregunte con --query."))
                .append('\n')
                .toString();
    }

    private List<String> row(Effect effect) {
        String mark = effect.disputed() || !effect.readings().isEmpty() ? " *" : "";
        return List.of(
                effect.query().text(), effect.result().label().in(lang()) + mark, effect.rule(), effect.citationText());
    }

    String details(List<Effect> effects, List<Explanation> explanations) {
        var text = new StringBuilder();
        for (int i = 0; i < effects.size(); i++) {
            text.append(detail(effects.get(i)));
            if (!explanations.isEmpty()) {
                text.append(new ExplanationText(language).of(explanations.get(i)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private String detail(Effect effect) {
        var text = new StringBuilder();
        text.append(Lines.wrapped(
                effect.query().text() + ": ",
                effect.result().label().in(lang())
                        + (effect.disputed() ? say(" (disputed)", " (controvertido)") : "")));
        text.append(Lines.wrapped("  ", effect.reason().in(lang())));
        text.append(Lines.wrapped("  " + say("citation: ", "fuente: "), effect.citationText()));
        text.append("  %s: %s, %s%n".formatted(say("rule", "regla"), effect.rule(), confidence(effect.confidence())));
        for (Reading reading : effect.readings()) {
            text.append(Lines.wrapped(
                    "  " + say("reading: ", "lectura: "),
                    reading.heldBy().in(lang()) + " — " + reading.says().in(lang())));
        }
        return text.toString();
    }

    String confidence(Confidence confidence) {
        return switch (confidence) {
            case HIGH -> say("text read", "texto leído");
            case MEDIUM -> say("text partly read, or strong inference", "texto leído en parte, o inferencia fuerte");
            case LOW -> say("interpretation", "interpretación");
        };
    }

    String conditions(List<AppropriationsCondition> conditions, Situation situation) {
        var text = new StringBuilder();
        for (AppropriationsCondition condition : conditions) {
            if (condition.country().equals(situation.country()) && condition.holdsIn(situation.fiscalYear())) {
                text.append(Lines.wrapped(
                        say("Apart from certification: ", "Aparte de la certificación: "),
                        "%s, %s, %s %%: %s (%s)"
                                .formatted(
                                        condition.act(),
                                        condition.account(),
                                        condition.percent(),
                                        condition.condition().in(lang()),
                                        condition.quality())));
            }
        }
        return text.toString();
    }

    String say(String english, String spanish) {
        return language == Language.es ? spanish : english;
    }

    private String lang() {
        return language.name();
    }

    /// The three parts of the overview.
    private enum Group {
        ASSISTANCE("assistance", "ayuda"),
        BANKS("bank vote", "voto en bancos"),
        TRADE("trade", "comercio");

        private final String english;
        private final String spanish;

        Group(String english, String spanish) {
            this.english = english;
            this.spanish = spanish;
        }

        private boolean holds(Query query) {
            return switch (query) {
                case Query.Assistance assistance -> this == ASSISTANCE;
                case Query.BankVote bankVote -> this == BANKS;
                case Query.Trade trade -> this == TRADE;
            };
        }
    }
}
