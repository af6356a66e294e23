package org.majorslist.app.ensemble;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.app.Majors;

/// The commands on the example model, against the same equations and posterior computed with numpy 2.4.6 and scipy
/// 1.17.1: Runge-Kutta with steps of 1/16 day; the mode by Nelder-Mead; the quantiles by quadrature on a grid of
/// 281 × 281 normal scores.
class BoardingSchoolTest {
    private static final Path MODEL =
            Path.of(System.getProperty("majors.home"), "content", "models", "examples", "boarding-school");

    @TempDir
    Path folder;

    private record Answer(int code, String out, String err) {}

    private static Answer majors(String command, String... options) {
        var words = new ArrayList<>(List.of(
                command,
                MODEL.resolve("model.xmile").toString(),
                "--priors",
                MODEL.resolve("priors.csv").toString()));
        words.addAll(List.of(options));
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Majors.run(words, new PrintWriter(out), new PrintWriter(err));
        return new Answer(code, out.toString(), err.toString());
    }

    private static double[] row(String csv, int line, int from) {
        String[] cells = csv.lines().toList().get(line).split(",", -1);
        return Arrays.stream(cells, from, cells.length)
                .mapToDouble(cell -> cell.isEmpty() ? Double.NaN : Double.parseDouble(cell))
                .toArray();
    }

    @Test
    void searchesToTheModeThatScipyFinds() {
        Answer answer = majors(
                "calibrate", "--targets", MODEL.resolve("targets.csv").toString(), "--format", "csv", "--starts", "2");
        String[] best = answer.out().lines().toList().get(1).split(",", -1);
        assertEquals(-35.299304, Double.parseDouble(best[1]), 1e-5);
        assertEquals(1.6015293, Double.parseDouble(best[4]), 1e-4);
        assertEquals(2.3531428, Double.parseDouble(best[5]), 5e-4);
    }

    /// The limit holds for all of the command's ensembles together: each generation is one.
    @Test
    void endsACalibrationAtItsTimeLimit() {
        Answer answer = majors(
                "calibrate",
                "--targets",
                MODEL.resolve("targets.csv").toString(),
                "--method",
                "sample",
                "--generations",
                "300000",
                "--time-limit",
                "0.5");
        assertEquals(2, answer.code());
        assertTrue(answer.err().contains("the time limit of 0.5 s was reached"), answer.err());
        assertEquals("", answer.out());
    }

    @Test
    void samplesThePosteriorThatQuadratureFinds() throws IOException {
        Path draws = folder.resolve("draws.csv");
        Answer answer = majors(
                "calibrate",
                "--targets",
                MODEL.resolve("targets.csv").toString(),
                "--method",
                "sample",
                "--format",
                "csv",
                "--draws",
                draws.toString());
        assertEquals("", answer.err());
        double[] rate = row(answer.out(), 1, 1);
        double[] days = row(answer.out(), 2, 1);
        assertArrayEquals(new double[] {1.59644, 1.49496, 1.59786, 1.69605}, Arrays.copyOf(rate, 4), 0.006);
        assertArrayEquals(new double[] {2.41552, 2.03160, 2.38614, 2.88524}, Arrays.copyOf(days, 4), 0.03);
        assertTrue(rate[4] < 1.01 && days[4] < 1.01, answer.out());
        assertEquals(1001, Files.readAllLines(draws).size());
    }

    @Test
    void givesTheSameTextOnOneThreadAndOnThree() {
        String[] alone = {"--output", "infected", "--members", "300", "--format", "csv", "--threads", "1"};
        String[] together = {"--output", "infected", "--members", "300", "--format", "csv", "--threads", "3"};
        String bands = majors("ensemble", alone).out();
        assertEquals(bands, majors("ensemble", together).out());
        assertEquals(16, bands.lines().count());
    }

    @Test
    void writesEveryMembersSeries() throws IOException {
        Path out = folder.resolve("series.csv");
        Answer answer = majors(
                "ensemble", "--output", "infected", "--members", "4", "--keep", "series", "--out", out.toString());
        assertEquals("", answer.out());
        List<String> lines = Files.readAllLines(out);
        assertEquals("member,time,infected", lines.getFirst());
        assertEquals(1 + 4 * 15, lines.size());
        assertEquals("0,0,1", lines.get(1));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count(), "no draft is left beside the file");
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # command   | options                                      | fault
            ensemble    | --members 0                                  | --members: it takes 1 member or more, not 0
            ensemble    | --quantiles 0.5,5                            | --quantiles: it takes numbers from 0 to 1, not 5.0
            ensemble    | --at 15                                      | --at: it takes a time from 0.0 to 14.0, not 15.0
            ensemble    | --threads 0                                  | --threads: it takes 1 to 1024 threads, not 0
            ensemble    | --set boys                                   | --set: "boys" is not NAME=VALUE with a number
            ensemble    | --time-limit -1                              | --time-limit: it takes a number of seconds above 0, not -1.0
            ensemble    | --members 1000000000 --keep series --memory-limit 10 | ensemble: 1,000,000,000 members × 8 outputs × 1 times would take about 61,154 MiB; the limit is 10 MiB
            sensitivity | --outcome infected --rows 1                  | --rows: it takes 2 rows or more, fewer than 1e9 runs, not 1
            sensitivity | --outcome boys                               | --outcome: "boys" is the same in all runs
            discover    | --outcome infected                           | majors discover: 0 of --above, --below, --highest and --lowest are given
            discover    | --outcome infected --above 5000 --members 50 | --outcome: 0 of 50 members are of interest: nothing tells them apart.
            calibrate   | --targets nowhere.csv                        | nowhere.csv: the file cannot be read
            """)
    void saysWhatIsWrongAndEndsWithCodeTwo(String command, String options, String fault) {
        Answer answer = majors(command, options.split(" "));
        assertEquals(2, answer.code());
        assertEquals(fault, answer.err().lines().findFirst().orElse(""));
        assertEquals("", answer.out());
    }

    @Test
    void leavesNoFileWhenTheTimeIsUp() {
        Path out = folder.resolve("late.csv");
        Answer answer = majors(
                "ensemble", "--members", "2000000", "--time-limit", "0.05", "--out", out.toString(), "--threads", "1");
        assertEquals(2, answer.code());
        assertTrue(answer.err().startsWith("ensemble: the time limit of 0.05 s was reached after "), answer.err());
        assertFalse(Files.exists(out));
    }
}
