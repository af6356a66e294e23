package org.majorslist.check.judge;

import java.time.LocalDate;
import java.util.Set;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;

/// Judges legal claims by the law in force on the day the text speaks of, from the table legal-claims.csv.
final class Statutes {
    private static final Set<String> SWEEPING = Set.of(
            "all aid",
            "all assistance",
            "all u.s. aid",
            "all us aid",
            "toda la ayuda",
            "all foreign aid",
            "all american aid");

    private final Facts facts;
    private final LocalDate day;

    Statutes(Facts facts, LocalDate day) {
        this.facts = facts;
        this.day = day;
    }

    Verdict judge(Claim claim) {
        for (Facts.LegalRow row : facts.legal()) {
            boolean same = row.indicator().equals(claim.indicator())
                    && row.value().equals(claim.amount().word());
            boolean begun = row.from().isEmpty() || !day.isBefore(LocalDate.parse(row.from()));
            boolean open = row.to().isEmpty() || !day.isAfter(LocalDate.parse(row.to()));
            if (same && begun && open) {
                Finding finding = Finding.valueOf(row.finding());
                String span = claim.span().toLowerCase(java.util.Locale.ROOT);
                boolean all = finding == Finding.supported
                        && claim.amount().word().equals("aid_cutoff")
                        && SWEEPING.stream().anyMatch(span::contains);
                return Verdict.of(all ? Finding.imprecise : finding, row.reason(), row.evidence());
            }
        }
        return Verdict.missing("The table of legal claims has no rule on this.");
    }

    /// "Since 1986" is the year of enactment; the first decisions came in 1987.
    Verdict start(Claim claim) {
        Double year = claim.amount().number();
        boolean right = year != null && (year == 1986 || year == 1987);
        return Verdict.of(
                right ? Finding.supported : Finding.contradicted,
                "The yearly certification was enacted in October 1986; the first decisions fell due in March 1987.",
                java.util.List.of("law:481(h)", "determinations:1987"));
    }
}
