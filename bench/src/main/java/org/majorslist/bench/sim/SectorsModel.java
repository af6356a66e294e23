package org.majorslist.bench.sim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A model of 250 variables with tables and delays: 25 sectors of an economy that sell to each other.
final class SectorsModel {
    private static final int SECTORS = 25;

    private SectorsModel() {}

    /// A fifth of the constants.
    static List<String> sampled() {
        return IntStream.range(0, SECTORS)
                .filter(i -> i % 5 == 0)
                .mapToObj(i -> "life " + i)
                .toList();
    }

    /// Writes the model and its priors.
    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("sectors.xmile"), text());
        Files.writeString(
                folder.resolve("priors.csv"),
                "name,prior\n"
                        + sampled().stream()
                                .map(name -> name + ",\"uniform(8, 12)\"\n")
                                .collect(Collectors.joining()));
    }

    /// The XMILE text; 400 steps by Euler's method.
    static String text() {
        var variables = new StringBuilder();
        for (int i = 0; i < SECTORS; i++) {
            sector(variables, i, (i + 1) % SECTORS);
        }
        return """
                <xmile version="1.0"><header><name>sectors</name></header>
                <sim_specs method="Euler" time_units="year"><start>0</start><stop>50</stop><dt reciprocal="true">8</dt>
                </sim_specs><model><variables>%s</variables></model></xmile>
                """.formatted(variables);
    }

    private static void sector(StringBuilder out, int i, int next) {
        out.append("""
                <stock name="capital %1$d"><eqn>100</eqn><inflow>investment %1$d</inflow><outflow>decay %1$d</outflow></stock>
                <flow name="investment %1$d"><eqn>DELAY3(wish_%1$d, 2)</eqn></flow>
                <flow name="decay %1$d"><eqn>capital_%1$d / life_%1$d</eqn></flow>
                <aux name="life %1$d"><eqn>%3$d</eqn></aux>
                <aux name="output %1$d"><eqn>capital_%1$d * use_%1$d / 3</eqn></aux>
                <aux name="demand %1$d"><eqn>0.6 * output_%2$d_before + 15</eqn></aux>
                <aux name="expected %1$d"><eqn>SMTH1(demand_%1$d, 1.5)</eqn></aux>
                <aux name="use %1$d"><eqn>expected_%1$d / (capital_%1$d / 3)</eqn>
                  <gf><xpts>0,0.5,0.8,1,1.2,1.5,2,3</xpts><ypts>0,0.55,0.8,0.95,1.05,1.15,1.2,1.22</ypts></gf></aux>
                <aux name="wish %1$d"><eqn>decay_%1$d * (expected_%1$d / output_%1$d_before)</eqn>
                  <gf><xpts>0,5,10,15,20,30,50,80</xpts><ypts>0,4,9,14,20,28,42,55</ypts></gf></aux>
                <aux name="output %1$d before"><eqn>SMTH1(capital_%1$d / 3, 0.5)</eqn></aux>
                """.formatted(i, next, 10 + i));
    }
}
