package org.majorslist.law.reasoning;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.majorslist.law.AccountShare;
import org.majorslist.law.CycleDate;
import org.majorslist.law.Effect;
import org.majorslist.law.Effects;
import org.majorslist.law.Explanation;
import org.majorslist.law.LawBook;
import org.majorslist.law.Query;
import org.majorslist.law.Regime;
import org.majorslist.law.Situation;
import org.majorslist.law.catalogue.Catalogue;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// The law as it lies in the folder `content/statutes`, perhaps with amended rule files laid over it.
public final class StatuteBook implements LawBook {
    /// The earliest fiscal year any rule speaks of.
    public static final int FIRST_FISCAL_YEAR = 1987;
    /// The latest fiscal year that is answered; later years are taken for a slip of the pen.
    public static final int LAST_FISCAL_YEAR = 2100;

    private final Catalogue catalogue;
    private final RuleShelf rules;
    private final Queries queries;

    private StatuteBook(Catalogue catalogue, RuleShelf rules) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.queries = new Queries(catalogue);
    }

    /// Opens the law with our own reader of decision tables.
    ///
    /// @param statutes the folder `content/statutes`
    /// @return the law
    /// @throws BadInput if the catalogue is missing or broken
    public static StatuteBook open(Path statutes) {
        return new StatuteBook(Catalogue.open(statutes.resolve("catalogue")), RuleShelf.own(statutes));
    }

    /// Opens the law with Apache KIE as evaluator of every file.
    ///
    /// @param statutes the folder `content/statutes`
    /// @return the law
    /// @throws BadInput if the catalogue is missing or broken
    public static StatuteBook openWithKie(Path statutes) {
        return new StatuteBook(Catalogue.open(statutes.resolve("catalogue")), RuleShelf.kie(statutes));
    }

    /// Opens the law with amended rule files laid over it; the amended files are evaluated by Apache KIE.
    ///
    /// @param statutes the folder `content/statutes`
    /// @param amendments a folder of DMN files, each named like the file it replaces, such as `coverage.dmn`
    /// @return the law as amended
    /// @throws BadInput naming each file and node that is refused
    public static StatuteBook openAmended(Path statutes, Path amendments) {
        return new StatuteBook(Catalogue.open(statutes.resolve("catalogue")), RuleShelf.amended(statutes, amendments));
    }

    @Override
    public Effects effects(Situation situation) {
        Reasoner reasoner = reasoner(situation);
        return new Effects(
                situation,
                reasoner.regime(),
                catalogue.plainQueries().stream().map(reasoner::effect).toList(),
                catalogue.banks().stream()
                        .map(bank -> reasoner.effect(new Query.BankVote(bank.code())))
                        .toList(),
                catalogue.measures().stream()
                        .map(measure -> reasoner.effect(new Query.Trade(measure.code())))
                        .toList());
    }

    @Override
    public Effect answer(Situation situation, Query query) {
        return reasoner(situation).effect(query);
    }

    @Override
    public Explanation explain(Situation situation, Query query) {
        return reasoner(situation).explain(query);
    }

    @Override
    public Query query(String text, String where) {
        return queries.read(text, where);
    }

    @Override
    public List<AccountShare> shares(Situation situation) {
        return new Shares(catalogue, reasoner(situation)).all();
    }

    @Override
    public Regime regime(int fiscalYear, LocalDate day) {
        return CycleRule.of(rules.engine("regimes"), fiscalYear, day).regime();
    }

    @Override
    public List<CycleDate> calendar(int fiscalYear) {
        checkYear(fiscalYear, "--cycle");
        return CycleCalendar.of(rules.engine("regimes"), fiscalYear);
    }

    @Override
    public List<String> majorLimbs(LocalDate day, Map<String, Object> measures) {
        return MajorsDefinition.limbs(rules.engine("majors-definition"), day, measures);
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public void check(Situation situation, String where) {
        reasoner(situation, where);
    }

    private Reasoner reasoner(Situation situation) {
        return reasoner(situation, "--given");
    }

    private Reasoner reasoner(Situation situation, String where) {
        checkYear(situation.fiscalYear(), where);
        Given given = Given.read(situation.given(), catalogue, where);
        CycleRule cycle = CycleRule.of(rules.engine("regimes"), situation.fiscalYear(), situation.day());
        RegimeCheck.check(situation, given, cycle.regime(), where);
        return new Reasoner(rules, catalogue, queries, situation, given, cycle);
    }

    private static void checkYear(int fiscalYear, String where) {
        if (fiscalYear < FIRST_FISCAL_YEAR || fiscalYear > LAST_FISCAL_YEAR) {
            throw new BadInput(new Fault(
                    "cycle-out-of-range",
                    "there is no certification law for fiscal year " + fiscalYear,
                    where,
                    "Ask for a fiscal year from " + FIRST_FISCAL_YEAR + " to " + LAST_FISCAL_YEAR + "."));
        }
    }
}
