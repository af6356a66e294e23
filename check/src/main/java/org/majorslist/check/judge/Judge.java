package org.majorslist.check.judge;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.register.Register;

/// Judges claims against the record; the same claim and record give the same verdict.
public final class Judge {
    private final Register register;
    private final Facts facts;

    /// Makes a judge.
    ///
    /// @param contentCheck the folder content/check
    /// @param register the record
    /// @throws org.majorslist.measure.BadInput if a table is missing or broken
    public Judge(Path contentCheck, Register register) {
        this.register = register;
        this.facts = new Facts(contentCheck);
    }

    /// Judges one claim.
    ///
    /// @param claim the claim
    /// @param day the day of the article: only what was public then supports plainly
    /// @param asOf the day whose knowledge is used at most
    /// @return the verdict
    public Verdict judge(Claim claim, LocalDate day, LocalDate asOf) {
        var bench = new Bench(claim, day, asOf);
        Verdict verdict = bench.verdict();
        return verdict == null ? Verdict.missing("The record holds no row on this.") : verdict;
    }

    private final class Bench {
        private final Claim claim;
        private final Series series;
        private final Standings standings;
        private final Happenings happenings;
        private final Statutes statutes;
        private final Ledger ledger;

        Bench(Claim claim, LocalDate day, LocalDate asOf) {
            this.claim = claim;
            series = new Series(register, day, asOf);
            standings = new Standings(register, day);
            happenings = new Happenings(register, facts, day);
            statutes = new Statutes(facts, day);
            ledger = new Ledger(register, day);
        }

        @Nullable
        Verdict verdict() {
            return switch (claim.type()) {
                case quantity -> quantity();
                case change -> change();
                case ratio -> ratio();
                case rank -> rank();
                case date -> date();
                case status -> status();
                case legal -> statutes.judge(claim);
                case event -> happenings.event(claim);
            };
        }

        /// A change without years may mean years no reading tried: then nothing is contradicted.
        private @Nullable Verdict change() {
            Verdict verdict = new Changes(series, facts).judge(claim);
            boolean open = verdict != null
                    && verdict.finding() == Finding.contradicted
                    && claim.period().isEmpty();
            return open
                    ? Verdict.missing(
                            "The text names no years for this change, and the latest years on record do not give it.")
                    : verdict;
        }

        private @Nullable Verdict quantity() {
            return switch (claim.indicator()) {
                case "majors_list_size", "decertified_count", "certified_count", "waiver_count" ->
                    standings.count(claim);
                case "consecutive_decertifications" -> standings.inARow(claim);
                case "certification_duration" -> standings.since(claim);
                case "us_assistance", "us_assistance_counternarcotics", "us_assistance_military" -> ledger.judge(claim);
                case "attack_deaths" -> happenings.attack(claim);
                case "vessel_strikes", "vessel_strike_deaths" -> happenings.total(claim);
                default -> level();
            };
        }

        private @Nullable Verdict level() {
            Verdict attack = claim.indicator().equals("security_force_killed") ? happenings.attack(claim) : null;
            Verdict level = attack == null ? new Levels(series, facts).judge(claim) : attack;
            return level == null && claim.indicator().equals("other") ? happenings.mentioned(claim) : level;
        }

        private @Nullable Verdict ratio() {
            if (claim.indicator().equals("us_assistance_military_share")) {
                return ledger.militaryShare(claim);
            }
            Verdict share = new Shares(series).judge(claim);
            if (share != null) {
                return share;
            }
            boolean level = claim.amount().unit().startsWith("percent")
                    || claim.amount().unit().equals("share");
            return level ? new Levels(series, facts).judge(claim) : change();
        }

        private @Nullable Verdict rank() {
            boolean record = claim.amount().word().startsWith("record_");
            if (record) {
                return new Records(series, facts).judge(claim);
            }
            boolean grower = claim.indicator().equals("other")
                    && claim.span().toLowerCase(java.util.Locale.ROOT).contains("coca");
            boolean producer = claim.indicator().equals("cocaine_producer_rank");
            Verdict verdict = grower || producer ? new Ranks(series).judge(claim, producer) : null;
            boolean unsure = grower && verdict != null && verdict.finding() == Finding.contradicted;
            return unsure ? null : verdict;
        }

        private @Nullable Verdict date() {
            return switch (claim.indicator()) {
                case "decertification_year", "recertification_year" -> standings.year(claim);
                case "certification_process_start" -> statutes.start(claim);
                case "president_took_office", "president_elected", "president_term" -> happenings.term(claim);
                default -> happenings.event(claim);
            };
        }

        private @Nullable Verdict status() {
            return switch (claim.indicator()) {
                case "certification_status", "certification_waiver" -> standings.status(claim);
                case "eradication_target_area" -> new Targets(series).judge(claim);
                case "cocaine_estimate_publication" -> withheld();
                default -> happenings.event(claim);
            };
        }

        private @Nullable Verdict withheld() {
            var evidence = new ArrayList<String>();
            for (Series.Point point : series.points(List.of("potential_cocaine_production"), claim.area(), "t")) {
                if (point.isPublic() && point.row().note().contains("withheld")) {
                    evidence.add(Series.key(point.row()));
                }
            }
            return evidence.isEmpty()
                    ? null
                    : Verdict.of(
                            Finding.supported,
                            "The note of the row says that the government withheld the figure.",
                            evidence);
        }
    }
}
