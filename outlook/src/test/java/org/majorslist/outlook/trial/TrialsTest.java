package org.majorslist.outlook.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.majorslist.law.reasoning.StatuteBook;
import org.majorslist.outlook.money.LawAndMoney;
import org.majorslist.outlook.money.LedgerBasis;
import org.majorslist.outlook.project.Outlook;
import org.majorslist.outlook.scenario.ScenarioModel;
import org.majorslist.register.Register;
import org.majorslist.register.asof.AsOf;
import org.majorslist.sim.compile.ModelCompiler;
import org.majorslist.sim.read.Xmile;

/// The trials of the validation plan (B1 to B12, the step size of C, D1 to D5), each with the verdict that the model's
/// README gives it.
class TrialsTest {
    private static final int MEMBERS = 400;
    private static final Path CONTENT =
            Path.of(System.getProperty("majors.home", "..")).resolve("content");

    /// A trial that begins to pass must leave this list and the README; one that begins to fail is a regression.
    private static final List<String> KNOWN_NOT_TO_PASS = List.of(
            "B12 force_and_development_percent: UNDETERMINED",
            "B3 spraying_usd_per_kg: FAILS",
            "B3 spraying_usd_per_kg_us: FAILS",
            "B4 interdiction_usd_per_kg: FAILS",
            "B4 interdiction_usd_per_kg_us: FAILS");

    /// A published sign needs nine members of ten, as the sign of a difference between options does.
    @Test
    void statesASignOnlyWhereNineMembersOfTenAgree() {
        assertEquals(Trial.Verdict.PASSES, sign(9, 1));
        assertEquals(Trial.Verdict.UNDETERMINED, sign(8, 2));
        assertEquals(Trial.Verdict.UNDETERMINED, sign(2, 8));
        assertEquals(Trial.Verdict.FAILS, sign(1, 9));
    }

    private static Trial.Verdict sign(int negative, int positive) {
        double[] values = new double[negative + positive];
        Arrays.fill(values, 0, negative, -1);
        Arrays.fill(values, negative, values.length, 1);
        return Trial.negative("B0", "id", "claim", values).verdict();
    }

    @Test
    void passesAllTrialsButThoseThatTheReadmeNames() {
        ScenarioModel model = ScenarioModel.read(CONTENT.resolve("models/colombia"));
        Outlook whole = Outlook.open(model, ModelCompiler.compile(Xmile.read(model.file())));
        var outlook = new Outlook(model, whole.compiled(), whole.fitted().first(MEMBERS));
        var law = new LawAndMoney(StatuteBook.open(CONTENT.resolve("statutes")));
        AsOf record = Register.load(CONTENT.resolve("register")).asOf(LocalDate.of(2025, 9, 15));
        LedgerBasis basis = LawAndMoney.findBasis(record, "COL", 2026).orElseThrow();
        var inputs = outlook.inputs(model.options(), law, "COL", 2026, basis);
        var failed = new TreeSet<String>();
        List<Trial> trials = Trials.run(outlook, inputs, record, "COL", 2026, new Outlook.Conduct(MEMBERS, 1, 2));
        for (Trial trial : trials) {
            if (trial.verdict() != Trial.Verdict.PASSES) {
                failed.add(trial.plan() + " " + trial.id() + ": " + trial.verdict());
            }
        }
        assertEquals(29, trials.size());
        assertEquals(new TreeSet<>(KNOWN_NOT_TO_PASS), failed);
    }
}
