package org.majorslist.sim.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorslist.measure.BadInput;

class PriorsFileTest {
    @TempDir
    Path folder;

    @Test
    void readsNamesPriorsUnitsAndSources() throws IOException {
        Path file = write("priors.csv", """
                name,unit,default,prior,source
                step,yr,0.25,fixed,
                growth,1/yr,,"normal(0.05, 0.02) cut to (0, 0.2)",survey of 2019
                """);
        Priors priors = PriorsFile.read(file);
        assertEquals(
                new ParameterPrior("step", new Prior.Fixed(0.25), "yr", ""),
                priors.parameters().getFirst());
        assertEquals(
                new ParameterPrior(
                        "growth", new Prior.Cut(new Prior.Normal(0.05, 0.02), 0, 0.2), "1/yr", "survey of 2019"),
                priors.parameters().getLast());
    }

    @Test
    void tellsEveryFaultOfATableWithItsLine() throws IOException {
        Path file = write("priors.csv", """
                name,prior
                a,"uniform(2, 1)"
                b,"uniform(1, 2)"
                b,fixed(3)
                ,fixed(3)
                """);
        var bad = assertThrows(BadInput.class, () -> PriorsFile.read(file));
        assertEquals("""
                F:2: a: the upper bound 1.0 is not above the lower bound 2.0
                  Write fixed(value), uniform(low, high), loguniform(low, high), triangular(low, mode, high), \
                pert(low, mode, high), normal(mean, sd), lognormal(meanlog, sdlog), beta(alpha, beta[, low, high]) or \
                discrete(value:weight, …), each with `cut to (low, high)` where needed.
                F:4: "b" stands in F:3 already
                  Keep one of the two.
                F:5: the parameter has no name
                  Give its name in the model.""", String.valueOf(bad.getMessage()).replace(file.toString(), "F"));
    }

    @Test
    void readsCorrelationsAndRefusesUnknownNames() throws IOException {
        Path file = write("priors.csv", "name,prior\na,\"uniform(1, 2)\"\nb,\"uniform(1, 2)\"\nc,fixed(1)\n");
        Path good = write("good.csv", "first,second,rank_correlation\na,b,0.5\n");
        assertEquals(1, PriorsFile.read(file, good).correlations().size());
        Path bad = write("bad.csv", "first,second,rank_correlation\na,c,0.5\na,b,2\n");
        var refused = assertThrows(BadInput.class, () -> PriorsFile.read(file, bad));
        assertEquals("""
                F:2: "c" is not a parameter with a distribution in the table of priors
                  Name two parameters with a distribution and a number between -1 and 1.
                F:3: the rank correlation 2.0 is not between -1 and 1
                  Name two parameters with a distribution and a number between -1 and 1.""", String.valueOf(refused.getMessage()).replace(bad.toString(), "F"));
    }

    @Test
    void saysWhatIsWrongWithTheFileItself() throws IOException {
        assertEquals("the file cannot be read", fault(folder.resolve("none.csv")), "a file that is not there");
        assertEquals("the file is empty", fault(write("empty.csv", "")));
        assertEquals("there is no column \"prior\"", fault(write("a.csv", "name,distribution\n")));
        assertEquals("the table has no rows", fault(write("b.csv", "name,prior\n")));
        assertEquals("3 cells stand under 2 columns", fault(write("c.csv", "name,prior\na,uniform(0,1)\n")));
        Path latin = folder.resolve("latin.csv");
        Files.write(latin, new byte[] {'n', (byte) 0xE9, '\n'});
        assertEquals("the file is not text in UTF-8", fault(latin));
    }

    @Test
    void readsThePriorsOfTheScenarioModel() {
        Path file = Path.of(System.getProperty("majors.home"), "..", "shared", "model", "parameters.csv");
        assumeTrue(Files.isRegularFile(file));
        Priors priors = PriorsFile.read(file);
        long fixed =
                priors.parameters().stream().filter(ParameterPrior::isFixed).count();
        // counted with Python's csv module
        assertEquals(174, priors.parameters().size());
        assertEquals(34, fixed);
    }

    private static String fault(Path file) {
        return assertThrows(BadInput.class, () -> PriorsFile.read(file))
                .faults()
                .getFirst()
                .what();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
