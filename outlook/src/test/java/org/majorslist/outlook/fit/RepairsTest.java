package org.majorslist.outlook.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.majorslist.sim.sample.Priors;
import org.majorslist.sim.sample.PriorsFile;

class RepairsTest {
    private static final Priors PRIORS = PriorsFile.read(
            Path.of(System.getProperty("majors.home", "..")).resolve("content/models/colombia/priors.csv"));
    private static final Repairs MARGINS = new Repairs(true, true, true, false, false, true);

    /// 4,000 dollars landed of 153,000 to 213,000 at retail are 1.9 to 2.6 percent.
    @Test
    void letsMarginsAddAndStoresWait() {
        Map<String, double[]> values = values(MARGINS);
        assertEquals(0.0225, first(values, "pass_through_us"), 0.0035);
        assertEquals(first(values, "pass_through_us"), first(values, "pass_through_other"));
        assertEquals(0, first(values, "supply_push"));
    }

    @Test
    void drawsThemOtherwise() {
        Map<String, double[]> values = values(Repairs.ACCEPTED);
        assertNotEquals(first(values, "pass_through_us"), first(values, "pass_through_other"));
        assertEquals(0.15, first(values, "supply_push"), 1e-6);
        assertEquals(first(values(MARGINS), "elasticity_us"), first(values, "elasticity_us"));
    }

    private static Map<String, double[]> values(Repairs repairs) {
        return new Assumptions(PRIORS.parameters(), repairs)
                .values(new double[PRIORS.parameters().size()][1]);
    }

    private static double first(Map<String, double[]> values, String name) {
        return values.getOrDefault(name, new double[] {Double.NaN})[0];
    }
}
