package org.majorslist.check.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.check.weigh.Words;
import org.majorslist.law.Determination;
import org.majorslist.law.Effect;
import org.majorslist.law.Effects;
import org.majorslist.law.Query;
import org.majorslist.law.Reading;
import org.majorslist.law.Result;
import org.majorslist.law.Situation;
import org.majorslist.law.Waiver;

/// What a refusal does in law in one cycle: to assistance, to votes in the banks, to trade.
final class LegalEffects {
    private static final int MOST_NAMED = 4;
    private static final int MOST_STEPS = 6;

    private final LawDesk desk;
    private final int cycle;
    private final Words words;

    LegalEffects(LawDesk desk, int cycle, Words words) {
        this.desk = desk;
        this.cycle = cycle;
        this.words = words;
    }

    /// Answers a question on a refusal.
    ///
    /// @throws IllegalArgumentException if the question is none of these
    Verdict answer(LegalQuestion question) {
        return switch (question.kind()) {
            case ASSISTANCE -> assistance(question.queries());
            case BANKS -> banks(question.queries());
            case TRADE -> trade(question.queries());
            case WAIVER -> waiver(question.queries());
            case DISAPPROVAL -> disapproval(question.queries());
            case HALF_WITHHELD -> halfWithheld(question.queries());
            case EXEMPT -> exempt(question.queries());
            case YEARLY_DECISION, DUE_IN_MONTH, REVIEW_DAYS, NO_REVIEW, VISAS, LISTING, BASIS ->
                throw new IllegalArgumentException("No question on a refusal: " + question.kind());
        };
    }

    /// "Loses aid" is fine without its exceptions; "all aid" is not, and a named kind must be barred itself.
    Verdict assistance(List<String> queries) {
        boolean any = queries.isEmpty();
        boolean all = queries.contains("*");
        List<Effect> asked = any || all ? ordinary() : named(desk.refused(cycle), queries);
        List<Effect> barred = asked.stream().filter(LegalEffects::isBarred).toList();
        if (barred.isEmpty()) {
            return withoutBar(asked);
        }
        boolean right = any || barred.size() == asked.size();
        List<Effect> free = asked.stream().filter(effect -> !isBarred(effect)).toList();
        var shown = new ArrayList<>(right ? List.<Effect>of() : free.subList(0, Math.min(2, free.size())));
        shown.addAll(barred);
        return verdict(right ? Finding.supported : Finding.imprecise, bars(barred, free), shown);
    }

    private Verdict withoutBar(List<Effect> asked) {
        boolean unsettled = asked.stream().anyMatch(effect -> effect.result() == Result.UNCLEAR || effect.disputed());
        return verdict(
                unsettled ? Finding.disputed : Finding.contradicted,
                asked.getFirst().reason().in(words.language().name()),
                asked);
    }

    private String bars(List<Effect> barred, List<Effect> free) {
        String lead = words.say(
                        "A country refused without a waiver is barred from %s",
                        "Un país rechazado sin exención queda excluido de %s")
                .formatted(names(barred));
        String rest = free.isEmpty()
                ? ""
                : words.say("; not barred: %s", "; sin prohibición: %s").formatted(names(free));
        return lead + rest + " (" + LawDesk.cited(barred.getFirst().citations().getFirst()) + ").";
    }

    private String names(List<Effect> effects) {
        String named = effects.stream()
                .limit(MOST_NAMED)
                .map(effect -> effect.label().in(words.language().name()))
                .collect(Collectors.joining(", "));
        int more = effects.size() - MOST_NAMED;
        return more > 0 ? named + words.say(" and %d more", " y %d más").formatted(more) : named;
    }

    /// Whether a kind of assistance goes on although the country is refused.
    Verdict exempt(List<String> queries) {
        List<Effect> asked = named(desk.refused(cycle), queries);
        List<Effect> barred = asked.stream().filter(LegalEffects::isBarred).toList();
        Finding finding = barred.isEmpty()
                ? Finding.supported
                : barred.size() < asked.size() ? Finding.imprecise : Finding.contradicted;
        Effect telling = barred.isEmpty() ? asked.getFirst() : barred.getFirst();
        return verdict(finding, reason(telling), asked);
    }

    /// Whether half of the assistance is held until the President decides.
    Verdict halfWithheld(List<String> queries) {
        List<Effect> asked = named(desk.undecided(cycle), queries);
        boolean held = asked.stream().anyMatch(effect -> effect.result() == Result.WITHHELD_50);
        return verdict(held ? Finding.supported : Finding.contradicted, reason(asked.getFirst()), asked);
    }

    /// Whether the United States must vote no; where an official reading differs from the text, disputed.
    Verdict banks(List<String> queries) {
        List<Effect> asked = named(desk.refused(cycle), queries);
        List<Effect> bound = asked.stream()
                .filter(effect -> effect.result() == Result.VOTE_NO)
                .toList();
        if (!bound.isEmpty()) {
            return verdict(Finding.supported, reason(bound.getFirst()), bound);
        }
        List<Effect> open = asked.stream()
                .filter(effect -> effect.disputed() || effect.result() == Result.UNCLEAR)
                .toList();
        return open.isEmpty()
                ? verdict(Finding.contradicted, reason(asked.getFirst()), asked)
                : verdict(Finding.disputed, reason(open.getFirst()), open);
    }

    /// A power over trade that stands in another statute is right at the core, but no effect of the refusal.
    Verdict trade(List<String> queries) {
        List<Effect> asked = named(desk.refused(cycle), queries);
        boolean reached = asked.stream()
                .anyMatch(effect -> effect.result() != Result.NOT_AFFECTED && effect.result() != Result.ALLOWED);
        String elsewhere = words.say(
                        "The power stands in another law (%s), and the refusal does not trigger it. ",
                        "La facultad está en otra ley (%s), y el rechazo no la activa. ")
                .formatted(LawDesk.cited(asked.getFirst().citations().getFirst()));
        return verdict(
                reached ? Finding.imprecise : Finding.contradicted,
                (reached ? elsewhere : "") + reason(asked.getFirst()),
                asked);
    }

    /// Whether what is barred without a waiver goes on with one.
    Verdict waiver(List<String> queries) {
        List<Effect> without = named(desk.refused(cycle), queries);
        List<Effect> with = named(desk.waived(cycle), queries);
        boolean lifted = without.stream().anyMatch(LegalEffects::isBarred)
                && with.stream().anyMatch(effect -> effect.result() == Result.ALLOWED);
        String goesOn = words.say(
                "With a waiver the barred assistance may go on. ",
                "Con una exención la ayuda prohibida puede continuar. ");
        return verdict(
                lifted ? Finding.supported : Finding.contradicted,
                (lifted ? goesOn : "") + reason(with.getFirst()),
                with);
    }

    /// Whether a disapproval enacted in time bars what the certification allowed.
    Verdict disapproval(List<String> queries) {
        if (cycle >= LawDesk.FIRST_CYCLE_OF_FAILING) { // countries were no longer certified one by one
            return verdict(Finding.imprecise, withoutProcedure(), named(desk.refused(cycle), queries));
        }
        LocalDate certified = LocalDate.of(cycle, 3, 1);
        Situation disapproved = Situation.of(
                        "a certified country", cycle, Determination.FULLY_COOPERATING, new Waiver.None())
                .on(certified.plusMonths(2));
        var given = new java.util.TreeMap<>(disapproved.given());
        given.put("certified_on", certified.toString());
        given.put("disapproval_enacted", certified.plusDays(20).toString());
        given.put("session_days", "20");
        Effects after = desk.law()
                .effects(new Situation(
                        disapproved.country(),
                        cycle,
                        disapproved.day(),
                        true,
                        disapproved.determination(),
                        disapproved.waiver(),
                        given));
        List<Effect> asked = named(after, queries);
        boolean undone = asked.stream().anyMatch(LegalEffects::isBarred);
        String undoes = words.say(
                "A disapproval enacted in time undoes a certification. ",
                "Una desaprobación promulgada a tiempo deja sin efecto una certificación. ");
        return verdict(
                undone ? Finding.supported : Finding.contradicted,
                (undone ? undoes : "") + reason(asked.getFirst()),
                asked);
    }

    private String withoutProcedure() {
        boolean by706 = cycle >= LegalDuties.FIRST_YEAR_OF_706;
        String law = by706
                ? words.say("Section 706", "La sección 706")
                : desk.law()
                        .regime(cycle, LocalDate.of(cycle, 3, 1))
                        .title()
                        .in(words.language().name());
        return law
                + words.say(
                        " has no procedure for it; Congress could only pass an ordinary law.",
                        " no prevé ese procedimiento; el Congreso solo podría aprobar una ley común.");
    }

    private static boolean isBarred(Effect effect) {
        return effect.result() == Result.PROHIBITED || effect.result() == Result.WITHHELD_50;
    }

    /// Every programme for its ordinary purpose.
    private List<Effect> ordinary() {
        return desk.refused(cycle).assistance().stream()
                .filter(effect -> effect.query() instanceof Query.Assistance asked
                        && asked.purpose().isEmpty())
                .toList();
    }

    private static List<Effect> named(Effects effects, List<String> queries) {
        return queries.stream()
                .map(query -> effects.find(query)
                        .orElseThrow(() -> new IllegalArgumentException("legal-questions.csv asks for \"" + query
                                + "\", which is no query of the law. Take one that `majors law queries` shows.")))
                .toList();
    }

    private String reason(Effect effect) {
        var text = new StringBuilder(effect.reason().in(words.language().name()));
        for (Reading reading : effect.readings()) {
            text.append(words.say(" One reading: ", " Una lectura: "))
                    .append(reading.says().in(words.language().name()))
                    .append(" (")
                    .append(reading.heldBy().in(words.language().name()))
                    .append(").");
        }
        return text.toString();
    }

    private Verdict verdict(Finding finding, String reason, List<Effect> deciding) {
        var evidence = new LinkedHashSet<String>();
        var steps = new LinkedHashSet<String>();
        for (Effect effect : deciding.subList(0, Math.min(MOST_STEPS, deciding.size()))) {
            effect.citations().forEach(citation -> evidence.add(LawDesk.key(citation)));
            String cited = effect.citations().stream().map(LawDesk::cited).collect(Collectors.joining("; "));
            steps.add(effect.label().in(words.language().name()) + ": "
                    + effect.result().label().in(words.language().name())
                    + (effect.disputed() ? words.say(" (disputed)", " (discutido)") : "") + ". " + cited
                    + words.say("; rule ", "; regla ") + effect.rule());
        }
        return new Verdict(finding, reason, List.copyOf(evidence), List.copyOf(steps), null);
    }
}
