package org.majorslist.sim.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.measure.BadInput;
import org.majorslist.sim.Models;
import org.majorslist.sim.compile.ModelCompiler;
import org.majorslist.sim.model.StockFlowModel;

/// What is refused, with its words; and that no text makes the reader crash, hang or fill the memory.
class RefusalsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            1 +          | the equation ends where a number, a name or "(" is needed, at sign 4 of "1 +"                     | Mend the equation.
            MYSTERY(1)   | the function MYSTERY is not supported | Replace it, or define it as a <macro>; `majors simulate --conformance` lists what there is.
            SQR(1)       | the function SQR is not supported | Did you mean SQRT?
            birth_rat    | there is no variable "birth rat" | Did you mean "birth rate"?
            x            | these need each other at the same time: x → x | Put a stock, a delay or PREVIOUS somewhere in the circle.
            SQRT(1, 2)   | SQRT takes 1 arguments, not 2 | Mend the call.
            DELAYN(TIME, 2, TIME) | the order of DELAYN changes while the model runs | Make it a constant.
            """)
    void refusesByNameAndPlace(String equation, String what, String mend) {
        StockFlowModel model = Models.of(1, 1, Models.aux("x", equation) + Models.aux("birth rate", "1"));
        BadInput refused = assertThrows(BadInput.class, () -> ModelCompiler.compile(model));
        assertEquals(what, refused.faults().getFirst().what());
        assertEquals(mend, refused.faults().getFirst().mend());
    }

    @Test
    void refusesADocumentType() {
        BadInput refused = assertThrows(
                BadInput.class, () -> Xmile.parse("m.xmile", "m", "<!DOCTYPE x [<!ENTITY a 'b'>]><xmile/>"));
        assertEquals(
                "m.xmile:1: the file declares a DOCTYPE, which models have no use for\n  Remove the line <!…>.",
                refused.getMessage());
    }

    @Test
    void refusesAMacroThatNeverEnds() {
        StockFlowModel model = Models.of(
                1,
                1,
                "Euler",
                "",
                Models.aux("x", "down(3)"),
                "<macro name='down'><parm>n</parm><eqn>down(n - 1)</eqn></macro>");
        BadInput refused =
                assertThrows(BadInput.class, () -> ModelCompiler.compile(model).run());
        assertEquals(
                "a macro calls itself more than 2000 times",
                refused.faults().getFirst().what());
    }

    @Test
    void refusesNestingWithoutEnd() {
        StockFlowModel model = Models.of(1, 1, Models.aux("x", "(".repeat(100_000)));
        assertThrows(BadInput.class, () -> ModelCompiler.compile(model));
    }

    @Test
    void staysWhatItIsWhateverTheText() {
        String valid = """
                <xmile><sim_specs><start>0</start><stop>2</stop><dt>0.5</dt></sim_specs>
                <dimensions><dim name="D" size="3"/></dimensions><model><variables>
                <stock name="s"><eqn>1</eqn><inflow>f</inflow><non_negative/></stock><flow name="f"><eqn>a[1]*s^2</eqn></flow>
                <aux name="a"><dimensions><dim name="D"/></dimensions><eqn>IF D=2 THEN SUM(b[*]) ELSE SMTH3(s,2)</eqn></aux>
                <aux name="b"><dimensions><dim name="D"/></dimensions><eqn>TIME</eqn><gf><xpts>0,1</xpts><ypts>2,3</ypts></gf></aux>
                </variables></model></xmile>
                """;
        String pieces = "<>/&;\"'[](){}*^-+,.:=0123456789eE_ \\aDs\u00a0\uffff%@!|";
        var random = new Random(20261121);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < 3000; i++) {
                tryOne(mutated(valid, pieces, random));
            }
        });
    }

    private static String mutated(String text, String pieces, Random random) {
        var changed = new StringBuilder(text);
        for (int n = 1 + random.nextInt(6); n > 0; n--) {
            int at = random.nextInt(changed.length());
            switch (random.nextInt(4)) {
                case 0 -> changed.deleteCharAt(at);
                case 1 -> changed.insert(at, pieces.charAt(random.nextInt(pieces.length())));
                case 2 -> changed.setCharAt(at, pieces.charAt(random.nextInt(pieces.length())));
                default -> {
                    int end = Math.min(changed.length(), at + random.nextInt(40));
                    changed.insert(random.nextInt(changed.length()), changed.substring(at, end));
                }
            }
        }
        return changed.toString();
    }

    private static void tryOne(String text) {
        try {
            StockFlowModel model = Xmile.parse("m", "m", text);
            if (model.spec().steps() < 1000) {
                ModelCompiler.compile(model).run();
            }
        } catch (BadInput expected) {
            assertEquals(false, expected.faults().isEmpty());
        }
    }
}
