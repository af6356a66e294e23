package org.majorslist.check.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.majorslist.check.Language;
import org.majorslist.check.Verdict;
import org.majorslist.check.weigh.Words;
import org.majorslist.law.Citation;
import org.majorslist.law.CycleDate;
import org.majorslist.law.Determination;
import org.majorslist.law.Effects;
import org.majorslist.law.LawBook;
import org.majorslist.law.Situation;
import org.majorslist.law.Waiver;
import org.majorslist.register.Register;

/// Asks the law about a country that is refused, cycle by cycle; keeps the answers. Safe to share between threads.
public final class LawDesk {
    /// A question on a refusal: there are no more than questions, cycles and languages give.
    private record Asked(LegalQuestion question, int cycle, Language language) {}

    private static final int FIRST_CYCLE = 1987;
    /// The first cycle in which countries were named for failing demonstrably, and no longer certified.
    static final int FIRST_CYCLE_OF_FAILING = 2002;

    private final LawBook law;
    private final TreeMap<LocalDate, Integer> cycles = new TreeMap<>();
    private final Map<Integer, Effects> refused = new ConcurrentHashMap<>();
    private final Map<Integer, Effects> waived = new ConcurrentHashMap<>();
    private final Map<Integer, Effects> undecided = new ConcurrentHashMap<>();
    private final Map<Integer, List<CycleDate>> calendars = new ConcurrentHashMap<>();
    private final Map<Asked, Verdict> answers = new ConcurrentHashMap<>();

    /// Reads them once, for all articles.
    ///
    /// @param law the law
    /// @param register the record
    public LawDesk(LawBook law, Register register) {
        this.law = law;
        register.tables().determinations().forEach(row -> cycles.merge(row.decidedOn(), row.cycle(), Math::max));
    }

    LawBook law() {
        return law;
    }

    /// The cycle last decided on a day; the first of all before that.
    int cycleOn(LocalDate day) {
        var last = cycles.floorEntry(day);
        return last == null ? FIRST_CYCLE : last.getValue();
    }

    /// The days of a cycle.
    List<CycleDate> calendar(int cycle) {
        return calendars.computeIfAbsent(cycle, law::calendar);
    }

    /// What a refusal does in law, which hangs on the cycle alone and not on the claim.
    ///
    /// @param question what is asked
    /// @param cycle the cycle of the refusal
    /// @param words how the answer is worded
    Verdict onRefusal(LegalQuestion question, int cycle, Words words) {
        var asked = new Asked(question, cycle, words.language());
        Verdict known = answers.get(asked);
        if (known == null) {
            known = new LegalEffects(this, cycle, words).answer(question);
            answers.put(asked, known);
        }
        return known;
    }

    /// What the law does to a country that is refused without a waiver.
    Effects refused(int cycle) {
        return refused.computeIfAbsent(cycle, key -> law.effects(situation(key, new Waiver.None())));
    }

    /// What the law does to a listed country between the list and the decision.
    Effects undecided(int cycle) {
        return undecided.computeIfAbsent(cycle, key -> law.effects(betweenListAndDecision(key)));
    }

    private static Situation betweenListAndDecision(int cycle) {
        LocalDate day =
                cycle >= LegalDuties.FIRST_YEAR_OF_706 ? LocalDate.of(cycle - 1, 10, 15) : LocalDate.of(cycle, 1, 15);
        return Situation.of("a listed country", cycle, Determination.NONE, new Waiver.None())
                .on(day);
    }

    /// The same with a waiver; under the law before 2002, certified for vital national interests.
    Effects waived(int cycle) {
        return waived.computeIfAbsent(
                cycle,
                key -> law.effects(
                        key >= FIRST_CYCLE_OF_FAILING
                                ? situation(key, new Waiver.Full())
                                : situation(key, new Waiver.None())
                                        .with(Determination.VITAL_NATIONAL_INTERESTS, new Waiver.None())));
    }

    private static Situation situation(int cycle, Waiver waiver) {
        Determination refusal =
                cycle >= FIRST_CYCLE_OF_FAILING ? Determination.FAILED_DEMONSTRABLY : Determination.DENIED;
        return Situation.of("a refused country", cycle, refusal, waiver);
    }

    /// A paragraph as evidence is written, such as `law:706(3)`.
    static String key(Citation citation) {
        return "law:" + citation.text().replaceFirst("^(FRAA|FAA) ", "");
    }

    /// A paragraph as lawyers cite it, such as `FRAA 706(3), 22 U.S.C. 2291j-1(3)`.
    static String cited(Citation citation) {
        String code = codified(citation.identifier());
        return code.isEmpty() ? citation.text() : citation.text() + ", " + code;
    }

    /// `/us/usc/t22/s2291j-1/3` is 22 U.S.C. 2291j-1(3).
    private static String codified(String identifier) {
        String[] parts = identifier.split("/", -1);
        if (parts.length < 5 || !parts[2].equals("usc")) {
            return "";
        }
        var code = new StringBuilder(parts[3].substring(1) + " U.S.C. " + parts[4].substring(1));
        for (int i = 5; i < parts.length; i++) {
            code.append('(').append(parts[i]).append(')');
        }
        return code.toString();
    }
}
