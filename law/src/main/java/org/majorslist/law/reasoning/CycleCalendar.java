package org.majorslist.law.reasoning;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.majorslist.law.Citation;
import org.majorslist.law.CycleDate;
import org.majorslist.law.Regime;
import org.majorslist.law.Wording;
import org.majorslist.law.rules.RuleEngine;

/// The dates of one cycle, from the regime's deadlines.
final class CycleCalendar {
    private static final String S490 = "/us/usc/t22/s2291j";
    private static final String S706 = "/us/usc/t22/s2291j-1";

    private final int fiscalYear;
    private final CycleRule rule;
    private final List<CycleDate> dates = new ArrayList<>();

    private CycleCalendar(int fiscalYear, CycleRule rule) {
        this.fiscalYear = fiscalYear;
        this.rule = rule;
    }

    static List<CycleDate> of(RuleEngine regimes, int fiscalYear) {
        LocalDate decisionSeason = LocalDate.of(fiscalYear, Month.MARCH, 1);
        var calendar = new CycleCalendar(fiscalYear, CycleRule.of(regimes, fiscalYear, decisionSeason));
        calendar.fill();
        return calendar.dates.stream()
                .sorted(Comparator.comparing(CycleDate::day))
                .toList();
    }

    private void fill() {
        Citation source = Chain.citation(rule.source());
        CycleRule.day(rule.listDue(), fiscalYear)
                .filter(day -> !rule.listDue().equals(rule.decisionDue()))
                .ifPresent(
                        day -> add("list_due", "Majors list due", "Vence la lista de países principales", day, source));
        switch (rule.regime()) {
            case R706 -> section706(source);
            case R02 -> section591(source);
            case R86, R88, R92, R94 -> certification(source);
            case NONE, R490A -> {}
        }
        add("year_begins", "Fiscal year begins", "Empieza el año fiscal", october(fiscalYear - 1), source);
        add(
                "year_ends",
                "Fiscal year ends",
                "Termina el año fiscal",
                LocalDate.of(fiscalYear, Month.SEPTEMBER, 30),
                source);
    }

    private void section706(Citation source) {
        CycleRule.day(rule.decisionDue(), fiscalYear)
                .ifPresent(day -> add(
                        "report_due",
                        "Report with list and designations due",
                        "Vence el informe con lista y designaciones",
                        day,
                        source));
        Citation bar = new Citation("FRAA 706(3)", S706 + "/3");
        add(
                "bar_from",
                "Bar on a designated country begins",
                "Empieza la prohibición para un país designado",
                october(fiscalYear - 1),
                bar);
        add(
                "bar_until",
                "Last day of the bar",
                "Último día de la prohibición",
                LocalDate.of(fiscalYear, Month.SEPTEMBER, 30),
                bar);
        LocalDate march = LocalDate.of(fiscalYear, Month.MARCH, 1);
        add(
                "strategy_report_due",
                "International Narcotics Control Strategy Report due",
                "Vence el informe INCSR",
                march,
                new Citation("FRAA 706(6); FAA 489(a)", S706 + "/6"));
        if (fiscalYear >= 2007) {
            precursor(march);
        }
    }

    private void precursor(LocalDate march) {
        Citation source = new Citation("FRAA 706(5)(F); FAA 490", S706 + "/5/F");
        add(
                "precursor_decision_due",
                "Decision on precursor countries due",
                "Vence la decisión sobre países de precursores",
                march,
                source);
        add(
                "precursor_window_ends",
                "Last day to disapprove it, if received on the due day",
                "Último día para desaprobarla, si se recibe el día del vencimiento",
                march.plusDays(30),
                new Citation("FAA 490(d)", S490 + "/d"));
    }

    private void section591(Citation source) {
        CycleRule.day(rule.decisionDue(), fiscalYear)
                .ifPresent(day -> add(
                        "report_due",
                        "Report due, 45 days after enactment",
                        "Vence el informe, 45 días tras la promulgación",
                        day,
                        source));
    }

    private void certification(Citation source) {
        Citation withheld = rule.regime() == Regime.R86 || rule.regime() == Regime.R88
                ? new Citation("FAA 481(h)(1)(A)", "/us/usc/t22/s2291/h/1/A")
                : new Citation("FAA 490(a)(1)", S490 + "/a/1");
        add(
                "half_withheld_from",
                "Half of allocated assistance withheld from",
                "Mitad de la ayuda asignada retenida desde",
                october(fiscalYear - 1),
                withheld);
        CycleRule.day(rule.decisionDue(), fiscalYear).ifPresent(day -> {
            add(
                    "decision_due",
                    "Certification due; bank votes against uncertified countries begin",
                    "Vence la certificación; empiezan los votos en contra en los bancos",
                    day,
                    source);
            boolean exact = rule.reviewKind().equals("calendar");
            dates.add(new CycleDate(
                    "review_window_ends",
                    exact
                            ? new Wording(
                                    "Last day to disapprove, if received on the due day",
                                    "Último día para desaprobar, si se recibe el día del vencimiento")
                            : new Wording(
                                    "Earliest last day to disapprove; recesses move it later",
                                    "Primer posible último día para desaprobar; los recesos lo aplazan"),
                    day.plusDays(rule.reviewDays()),
                    exact,
                    source));
        });
    }

    private static LocalDate october(int year) {
        return LocalDate.of(year, Month.OCTOBER, 1);
    }

    private void add(String key, String english, String spanish, LocalDate day, Citation citation) {
        dates.add(new CycleDate(key, new Wording(english, spanish), day, true, citation));
    }
}
