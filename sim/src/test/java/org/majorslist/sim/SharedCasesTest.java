package org.majorslist.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.majorslist.sim.compile.ModelCompiler;
import org.majorslist.sim.model.StockFlowModel;
import org.majorslist.sim.read.Xmile;
import org.majorslist.sim.run.Run;

/// Runs the conformance cases that lie beside the project, where they do, in every way we can run a model.
class SharedCasesTest {
    private static final Path CASES =
            Path.of(System.getProperty("majors.home", "..")).resolve("../shared/xmile-cases");

    /// The table listed for this model holds the columns of another model, which this one does not have.
    private static final Set<String> WRONG_TABLE = Set.of("simlin/test-models/samples/arrays/non-a2a/non-a2a-gf.stmx");

    record Case(String model, String expected, double relative, double absolute) {
        @Override
        public String toString() {
            return model;
        }
    }

    static List<Case> cases() throws IOException {
        if (!Files.isRegularFile(CASES.resolve("cases.csv"))) {
            return List.of(new Case("absent", "absent", 0, 0));
        }
        var cases = new ArrayList<Case>();
        for (String line :
                Files.readAllLines(CASES.resolve("cases.csv")).stream().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            cases.add(new Case(cells[0], cells[1], limit(cells[6]), limit(cells[7])));
        }
        return cases;
    }

    private static double limit(String cell) {
        return cell.isBlank() ? 1e-5 : Double.parseDouble(cell);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void givesTheExpectedTable(Case shared) throws IOException {
        assumeTrue(!shared.model().equals("absent"), "the shared cases are not here");
        StockFlowModel model = Xmile.read(CASES.resolve(shared.model()));
        Run run = ModelCompiler.compile(model).run();
        Optional<String> difference = ExpectedTable.read(CASES.resolve(shared.expected()))
                .difference(run, shared.relative(), shared.absolute());
        if (WRONG_TABLE.contains(shared.model())) {
            assertEquals(Optional.of("there is no column Price[Pizza]"), difference);
        } else {
            assertEquals(Optional.empty(), difference);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void givesTheSameBitsInEveryWay(Case shared) {
        assumeTrue(!shared.model().equals("absent"), "the shared cases are not here");
        assertTrue(SameBits.check(Xmile.read(CASES.resolve(shared.model()))) > 0);
    }
}
