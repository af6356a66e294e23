package org.majorslist.check.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.check.weigh.Words;
import org.majorslist.register.ListChange;
import org.majorslist.register.ListChange.Change;
import org.majorslist.register.Register;

/// Judges who came onto the majors list and who left it, by the changes on record.
public final class ListChanges {
    /// The details of a claim, by what changed.
    private static final String ADDED = "majors_list_added";
    private static final String REMOVED = "majors_list_removed";
    private static final int MONTH = 7;

    private final List<ListChange> all;
    private final Decisions decisions;
    private final LocalDate day;
    private final Words words;

    /// Makes it ready for the claims of one article.
    ///
    /// @param register the record
    /// @param decisions the determinations, as the day of the article has them
    /// @param day the day of the article
    /// @param words how verdicts are worded
    public ListChanges(Register register, Decisions decisions, LocalDate day, Words words) {
        all = register.tables().listChanges();
        this.decisions = decisions;
        this.day = day;
        this.words = words;
    }

    /// Whether a claim tells who came onto the list or left it.
    ///
    /// @param claim the claim
    /// @return whether it does
    public static boolean isMeant(Claim claim) {
        return claim.detail().equals(ADDED) || claim.detail().equals(REMOVED);
    }

    /// Judges an arrival or departure; of several countries each must be right.
    ///
    /// @param claim the claim
    /// @return the verdict
    public Verdict judge(Claim claim) {
        var told = new ArrayList<String>();
        var evidence = new ArrayList<String>();
        Finding worst = Finding.supported;
        for (String country : claim.area().split(";", -1)) {
            Optional<ListChange> found = find(claim, country);
            Finding finding = found.map(change -> timed(claim.period(), change)).orElseGet(() -> without(claim));
            worst = worst.compareTo(finding) >= 0 ? worst : finding;
            told.add(found.map(this::told).orElseGet(() -> noneTold(country)));
            found.ifPresent(change -> evidence.add("determinations:" + change.cycle() + "/" + country));
        }
        return Verdict.of(worst, String.join("; ", told) + ".", evidence);
    }

    /// The change meant: the one at the claim's time, else the last of its kind.
    private Optional<ListChange> find(Claim claim, String country) {
        Change kind = claim.detail().equals(ADDED) ? Change.ADDED : Change.REMOVED;
        return all.stream()
                .filter(change -> change.country().equals(country) && change.change() == kind)
                .filter(change ->
                        change.decidedOn() == null || !change.decidedOn().isAfter(day))
                .max(Comparator.comparing(
                                (ListChange change) -> timed(claim.period(), change), Comparator.reverseOrder())
                        .thenComparingInt(ListChange::cycle));
    }

    /// A cycle may be named by its own year; a year right with a wrong month or day is near.
    private static Finding timed(String period, ListChange change) {
        if (period.length() < 4 || !Character.isDigit(period.charAt(0)) || period.contains("..")) {
            return Finding.supported;
        }
        int year = Integer.parseInt(period.substring(0, 4));
        LocalDate decided = change.decidedOn();
        boolean inYear = decided == null
                ? year == change.cycle() || year == change.cycle() - 1
                : year == decided.getYear() || (period.length() == 4 && year == change.cycle());
        boolean inMonth =
                period.length() < MONTH || decided == null || decided.toString().startsWith(period.substring(0, MONTH));
        return !inYear ? Finding.contradicted : inMonth ? Finding.supported : Finding.imprecise;
    }

    /// Two complete lists that agree on a country contradict its coming or going between them.
    private Finding without(Claim claim) {
        int cycle = decisions.cycleOf(claim);
        boolean complete = decisions.hasWholeList(cycle) && decisions.hasWholeList(cycle - 1);
        return complete ? Finding.contradicted : Finding.not_in_register;
    }

    private String told(ListChange change) {
        LocalDate decided = change.decidedOn();
        String when = decided == null
                ? words.say("for cycle ", "para el ciclo ") + change.cycle()
                : words.say("on ", "el ") + decided;
        return decisions.nameOf(change.country(), words.language())
                + switch (change.change()) {
                    case ADDED -> words.say(" was added to the list ", " entró en la lista ");
                    case REMOVED -> words.say(" was taken off the list ", " salió de la lista ");
                }
                + when;
    }

    private String noneTold(String country) {
        return words.say(
                        "The record holds no such change of the list for ",
                        "El registro no tiene tal cambio de la lista para ")
                + country;
    }
}
