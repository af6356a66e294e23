package org.majorslist.law.reasoning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.majorslist.law.AssistanceClass;
import org.majorslist.law.Condition;
import org.majorslist.law.Effect;
import org.majorslist.law.Explanation;
import org.majorslist.law.Query;
import org.majorslist.law.Regime;
import org.majorslist.law.Situation;
import org.majorslist.law.Waiver;
import org.majorslist.law.catalogue.Authority;
import org.majorslist.law.catalogue.Bank;
import org.majorslist.law.catalogue.Catalogue;
import org.majorslist.law.catalogue.Programme;
import org.majorslist.law.catalogue.WaiverScope;
import org.majorslist.law.rules.Decision;

/// Asks the tables in turn for one situation.
final class Reasoner {
    private static final String AID = "aid";
    private static final String BANK_VOTE = "bank vote";

    private final RuleShelf rules;
    private final Catalogue catalogue;
    private final Queries queries;
    private final Situation situation;
    private final Given given;
    private final CycleRule cycle;
    private final Map<String, Object> countryFacts;

    Reasoner(RuleShelf rules, Catalogue catalogue, Queries queries, Situation situation, Given given, CycleRule cycle) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.queries = queries;
        this.situation = situation;
        this.given = given;
        this.cycle = cycle;
        this.countryFacts = new Facts(situation, given, cycle).ofTheCountry(catalogue);
    }

    Regime regime() {
        return cycle.regime();
    }

    Effect effect(Query query) {
        return chain(query).effect(query, queries.label(query), catalogue);
    }

    Explanation explain(Query query) {
        Chain chain = chain(query);
        Effect effect = chain.effect(query, queries.label(query), catalogue);
        return new Explanation(
                situation, cycle.regime(), effect, chain.steps(cycle.source(), queries.label(query), situation));
    }

    private Chain chain(Query query) {
        return switch (query) {
            case Query.Assistance assistance -> assistance(assistance);
            case Query.BankVote(var code) -> bankVote(catalogue.findBank(code).orElseThrow());
            case Query.Trade(var measure) -> trade(measure);
        };
    }

    private Chain assistance(Query.Assistance query) {
        Programme programme = catalogue.findProgramme(query.programme()).orElseThrow();
        var facts = new HashMap<>(countryFacts);
        String purpose = query.purpose().isEmpty()
                ? given.findWord(Condition.PURPOSE)
                        .flatMap(catalogue::findPurpose)
                        .map(p -> p.code())
                        .orElse("")
                : query.purpose();
        addAuthority(facts, programme.authorityOn(situation.day()), purpose);
        facts.put("scope", scope(programme.code(), purpose));
        Decision coverage = rules.engine("coverage").decide("assistance class", facts);
        facts.putAll(coverage.outputs());
        Chain chain = Chain.starting(coverage, AssistanceClass.of(coverage.text("class")));
        return askRegime(chain, AID, facts);
    }

    private void addAuthority(Map<String, Object> facts, Authority authority, String purposeCode) {
        facts.put("act", authority.act());
        facts.put("part", authority.part());
        facts.put("provision", authority.provision());
        facts.put("purpose", authority.purpose());
        facts.put("commodity", given.findWord(Condition.COMMODITY).orElse(authority.commodity()));
        facts.put("channel", given.findWord(Condition.CHANNEL).orElse(authority.channel()));
        catalogue.findPurpose(purposeCode).ifPresent(purpose -> facts.put(purpose.sets(), purpose.value()));
        facts.put("allocated", allocated(authority));
        facts.put("money of the act", given.findWord(Condition.FUNDS_UNDER_ACT).orElse(authority.moneyOfFy2002Act()));
    }

    private String allocated(Authority authority) {
        if (!authority.allocatedBySection653()) {
            return "no";
        }
        boolean said = given.findWord(Condition.REPORT_653).isPresent();
        return said && !given.holds(Condition.REPORT_653, situation.day()) ? "not yet" : "yes";
    }

    private String scope(String programme, String purpose) {
        if (!(situation.waiver() instanceof Waiver.Partial(var scopes))) {
            return "outside";
        }
        String reach = "outside";
        for (String word : scopes) {
            String one = reachOf(word, programme, purpose);
            if (one.equals("inside")) {
                return one;
            }
            reach = one.equals("unknown") ? one : reach;
        }
        return reach;
    }

    private String reachOf(String word, String programme, String purpose) {
        if (word.equals("614")) {
            return "outside";
        }
        if (catalogue
                .findProgramme(word)
                .filter(p -> p.code().equals(programme))
                .isPresent()) {
            return "inside";
        }
        return catalogue
                .findScope(word)
                .map(scope -> scope.reaches(programme, purpose))
                .orElseGet(() -> catalogue.findProgramme(word).isPresent() ? "outside" : "unknown");
    }

    /// The scopes the waiver names that the catalogue knows, without doubles.
    List<WaiverScope> waivedScopes() {
        return situation.waiver() instanceof Waiver.Partial(var scopes)
                ? scopes.stream()
                        .map(catalogue::findScope)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList()
                : List.of();
    }

    private Chain bankVote(Bank bank) {
        var facts = new HashMap<>(countryFacts);
        boolean oldList = cycle.regime() == Regime.R86 || cycle.regime() == Regime.R88;
        facts.put("bank named", oldList ? bank.namedIn1986() : bank.namedIn1992());
        return askRegime(Chain.empty(), BANK_VOTE, facts);
    }

    private Chain askRegime(Chain begun, String decision, Map<String, Object> facts) {
        Chain chain = begun.answered(rules.engine(cycle.regime().folder()).decide(decision, facts));
        if (chain.pointsTo490()) {
            chain = chain.continuedIn490(rules.engine("faa-490").decide(decision, facts));
        }
        return Boolean.TRUE.equals(facts.get("identified"))
                ? chain.besides(rules.engine("cmea").decide(decision, facts))
                : chain;
    }

    private Chain trade(String measure) {
        var facts = new HashMap<>(countryFacts);
        facts.put("measure", measure);
        return Chain.empty().answered(rules.engine("trade-act-8").decide("trade", facts));
    }
}
