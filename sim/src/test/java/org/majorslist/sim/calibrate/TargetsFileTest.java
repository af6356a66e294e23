package org.majorslist.sim.calibrate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorslist.measure.BadInput;
import org.majorslist.sim.run.IntegrationMethod;
import org.majorslist.sim.run.RunSpec;

class TargetsFileTest {
    @TempDir
    Path folder;

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("targets.csv"), text);
    }

    @Test
    void readsObservationsAndWhichAreHeldOut() throws IOException {
        Targets targets = TargetsFile.read(write("""
                variable,time,value,error,sd,use
                population,2001,12.5,lognormal,0.1,
                births,2002.5,3,normal,0.5,fit
                population,2003,14,lognormal,0.1,hold
                """));
        assertEquals(List.of("population", "births"), targets.variables());
        assertEquals(List.of(new Target("population", 2003, 14, ErrorModel.LOGNORMAL, 0.1, true)), targets.heldOut());
        var spec = new RunSpec(2000, 2010, 0.25, 1, IntegrationMethod.EULER);
        assertArrayEquals(new int[] {4, 10, 12}, targets.steps(spec));
    }

    @Test
    void tellsEveryFaultOfATable() throws IOException {
        Path file = write("""
                variable,time,value,error,sd,use
                a,2001,-1,lognormal,0.1,fit
                a,soon,1,normal,0.1,fit
                a,2001,1,student,0.1,fit
                a,2001,1,normal,0,fit
                a,2001,1,normal,1,keep
                ,2001,1,normal,1,fit
                """);
        var bad = assertThrows(BadInput.class, () -> TargetsFile.read(file));
        assertEquals(
                List.of(
                        "the value -1.0 is not above 0, as a lognormal error needs",
                        "\"soon\" in column time is not a finite number",
                        "\"student\" is not an error model",
                        "the deviation 0.0 is not above 0",
                        "\"keep\" is not a use of a target",
                        "the target names no variable"),
                bad.faults().stream().map(fault -> fault.what()).toList());
    }

    @Test
    void refusesObservationsOutsideTheRun() throws IOException {
        Targets targets = TargetsFile.read(write("variable,time,value,error,sd\na,1999,1,normal,1\n"));
        var spec = new RunSpec(2000, 2010, 0.25, 1, IntegrationMethod.EULER);
        var bad = assertThrows(BadInput.class, () -> targets.steps(spec));
        assertEquals(
                "a: the run from 2000.0 to 2010.0 does not reach time 1999.0\n  Drop the target or run longer.",
                bad.getMessage());
    }
}
