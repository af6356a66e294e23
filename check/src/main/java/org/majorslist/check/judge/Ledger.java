package org.majorslist.check.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.measure.Prices;
import org.majorslist.register.AssistanceTotal;
import org.majorslist.register.LedgerLine;
import org.majorslist.register.QuotedClaim;
import org.majorslist.register.Register;

/// Judges money: by every accounting basis on record, obligations, payments, appropriations.
final class Ledger {
    private record Basis(String name, double dollars, List<String> evidence) {}

    private final Register register;
    private final LocalDate day;

    Ledger(Register register, LocalDate day) {
        this.register = register;
        this.day = day;
    }

    @Nullable
    Verdict judge(Claim claim) {
        Double number = claim.amount().number();
        if (number == null) {
            return vague(claim);
        }
        if (!claim.amount().unit().equals("USD")) {
            return Verdict.missing("The record counts dollars only.");
        }
        List<Basis> bases = bases(claim);
        if (bases.isEmpty()) {
            return Verdict.missing("The record holds no total of United States assistance for that time.");
        }
        boolean narrow = claim.indicator().equals("us_assistance_counternarcotics")
                || claim.indicator().equals("us_assistance_military");
        return narrow ? narrow(claim, number, bases) : whole(claim, number, bases);
    }

    /// "Millions of dollars a year" needs only that there is so much.
    private @Nullable Verdict vague(Claim claim) {
        double size = claim.amount().word().startsWith("about ")
                ? Double.parseDouble(claim.amount().word().substring(6))
                : 0;
        for (Basis basis : bases(claim)) {
            if (size > 0 && basis.dollars() >= size * 1.5) {
                return Verdict.of(
                        Finding.supported,
                        basis.name() + ": " + Units.show(basis.dollars()) + " dollars.",
                        basis.evidence());
            }
        }
        return null;
    }

    private static Verdict whole(Claim claim, double number, List<Basis> bases) {
        var fitting = new ArrayList<Basis>();
        var near = new ArrayList<Basis>();
        for (Basis basis : bases) {
            Finding finding =
                    Tolerance.level(basis.dollars(), number, claim.amount().qualifier());
            if (finding == Finding.supported) {
                fitting.add(basis);
            } else if (finding == Finding.imprecise) {
                near.add(basis);
            }
        }
        List<String> arithmetic = bases.stream()
                .limit(8)
                .map(basis -> basis.name() + ": " + Units.show(basis.dollars()))
                .toList();
        if (!fitting.isEmpty()) {
            boolean all = fitting.size() == bases.size();
            Basis first = fitting.getFirst();
            String reason = all ? "The record agrees" : "It fits by one accounting basis, not by another";
            return new Verdict(
                    all ? Finding.supported : Finding.supported_other,
                    reason + ": " + first.name() + " is " + Units.show(first.dollars()) + " dollars.",
                    first.evidence(),
                    arithmetic,
                    null);
        }
        Basis shown = near.isEmpty() ? bases.getFirst() : near.getFirst();
        Finding finding = near.isEmpty() ? Finding.contradicted : Finding.imprecise;
        return new Verdict(
                finding,
                "The record has " + Units.show(shown.dollars()) + " dollars (" + shown.name() + ").",
                shown.evidence(),
                arithmetic,
                near.isEmpty() ? shown.dollars() : null);
    }

    /// No row has exactly the scope of drug-control aid: the total that fits is wider, hence imprecise.
    private static Verdict narrow(Claim claim, double number, List<Basis> bases) {
        for (Basis basis : bases) {
            if (Tolerance.level(basis.dollars(), number, claim.amount().qualifier()) == Finding.supported) {
                return Verdict.of(
                        Finding.imprecise,
                        "The figure fits all United States assistance (" + basis.name()
                                + "), not the narrower scope the text names.",
                        basis.evidence());
            }
        }
        double most = bases.stream().mapToDouble(Basis::dollars).max().orElse(0);
        boolean bounded = number <= most;
        return Verdict.of(
                bounded ? Finding.imprecise : Finding.contradicted,
                "No row has exactly this scope; all assistance is at most " + Units.show(most) + " dollars.",
                bases.getFirst().evidence());
    }

    private List<Basis> bases(Claim claim) {
        String period = claim.period().replace("FY", "");
        if (period.matches("\\d{4}")) {
            return ofYears(claim.area(), Integer.parseInt(period), Integer.parseInt(period));
        }
        if (period.matches("\\d{4}\\.\\.\\d{4}")) {
            return ofYears(
                    claim.area(), Integer.parseInt(period.substring(0, 4)), Integer.parseInt(period.substring(6)));
        }
        if (period.startsWith("since ") && period.length() >= 10) {
            return ofYears(claim.area(), Integer.parseInt(period.substring(6, 10)), day.getYear());
        }
        var bases = new ArrayList<Basis>();
        for (int year = day.getYear() - 2; year <= day.getYear(); year++) {
            bases.addAll(ofYears(claim.area(), year, year));
        }
        return bases;
    }

    private List<Basis> ofYears(String country, int from, int to) {
        var bases = new ArrayList<>(totals(country, from, to));
        if (from == to) {
            bases.addAll(quoted(country, from));
            bases.addAll(lines(country, from));
        }
        return bases;
    }

    private List<Basis> totals(String country, int from, int to) {
        var sums = new TreeMap<String, Double>();
        var years = new TreeMap<String, Set<Integer>>();
        for (AssistanceTotal total : register.tables().totals()) {
            boolean inside = total.fiscalYear() >= from && total.fiscalYear() <= to;
            boolean current = total.amount().prices() == Prices.CURRENT;
            if (total.recipient().equals(country) && inside && current) {
                String measure = total.measure().toString().toLowerCase(java.util.Locale.ROOT);
                if (years.computeIfAbsent(measure, key -> new HashSet<>()).add(total.fiscalYear())) {
                    sums.merge(measure, total.amount().dollars().doubleValue(), Double::sum);
                }
            }
        }
        return sums.entrySet().stream()
                .map(entry -> new Basis(
                        "all agencies, " + entry.getKey() + ", fiscal "
                                + (from == to ? String.valueOf(from) : from + " to " + to),
                        entry.getValue(),
                        List.of("assistance-country-totals:" + country + "/"
                                + (from == to ? String.valueOf(from) : from + ".." + to) + "/" + entry.getKey()
                                + "/current")))
                .toList();
    }

    private List<Basis> quoted(String country, int year) {
        var bases = new ArrayList<Basis>();
        for (QuotedClaim quoted : register.tables().quotedClaims()) {
            boolean about = quoted.recipient().equals(country)
                    && quoted.period().equals("FY" + year)
                    && quoted.unit().equals("USD")
                    && !quoted.ledgerValue().isEmpty();
            if (about) {
                bases.add(new Basis(
                        "set aside for all purposes in fiscal " + year,
                        Double.parseDouble(quoted.ledgerValue()),
                        List.of("assistance-totals:" + quoted.id())));
            }
        }
        return bases;
    }

    private List<Basis> lines(String country, int year) {
        var bases = new ArrayList<Basis>();
        for (LedgerLine line : register.listLedger(country)) {
            boolean whole = line.fiscalYear() == year
                    && line.account().equals("OTHER")
                    && line.amount().prices() == Prices.CURRENT
                    && line.note().toLowerCase(java.util.Locale.ROOT).contains("total");
            if (whole && line.amount().dollars().doubleValue() > 5e7) {
                String measure = line.measure().toString().toLowerCase(java.util.Locale.ROOT);
                bases.add(new Basis(
                        "all accounts " + measure + " in fiscal " + year,
                        line.amount().dollars().doubleValue(),
                        List.of("assistance:" + country + "/" + year + "/OTHER/" + measure + "/" + line.sourceId())));
            }
        }
        return bases;
    }

    /// Judges the share that went to the armed forces and the police: only bounds are on record.
    Verdict militaryShare(Claim claim) {
        Double number = claim.amount().number();
        for (QuotedClaim quoted : register.tables().quotedClaims()) {
            boolean same = quoted.recipient().equals(claim.area())
                    && quoted.unit().equals("share")
                    && number != null
                    && !quoted.claimedValue().isEmpty()
                    && Math.abs(Double.parseDouble(quoted.claimedValue()) * 100
                                    - number * Units.factor(claim.amount().unit()))
                            < 1;
            if (same && quoted.claim().contains("military")) {
                return Verdict.of(
                        Finding.imprecise,
                        "Only bounds are on record: " + quoted.arithmetic(),
                        List.of("assistance-totals:" + quoted.id()));
            }
        }
        return Verdict.missing("The record cannot split this money between military and civil aid.");
    }
}
