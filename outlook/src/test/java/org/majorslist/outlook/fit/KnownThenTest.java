package org.majorslist.outlook.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.outlook.scenario.ScenarioModel;
import org.majorslist.outlook.scenario.Target;
import org.majorslist.register.Register;
import org.majorslist.register.asof.AsOf;
import org.majorslist.sim.compile.ModelCompiler;
import org.majorslist.sim.read.Xmile;
import org.majorslist.sim.run.CompiledModel;
import org.majorslist.sim.run.Input;

/// What a forecaster of the past is given: figures as they stood, and inputs without what came after.
class KnownThenTest {
    private static final Path CONTENT =
            Path.of(System.getProperty("majors.home", "..")).resolve("content");
    private static final ScenarioModel MODEL = ScenarioModel.read(CONTENT.resolve("models/colombia"));
    private static final CompiledModel COMPILED = ModelCompiler.compile(Xmile.read(MODEL.file()));
    private static final AsOf RECORD =
            Register.load(CONTENT.resolve("register")).asOf(LocalDate.of(2026, 11, 22));

    /// UNODC gave 866 t for 2016 and restated it as 1,053 in September 2018; 1,379 t for 2017 became 1,058 in August
    /// 2019.
    @ParameterizedTest
    @CsvSource({
        "2016, 2017-12-31, 866",
        "2016, 2018-12-31, 1053",
        "2017, 2018-12-31, 1379",
        "2017, 2019-12-31, 1058",
        "2015, 2016-12-31, 646"
    })
    void givesFiguresAsTheyStood(int year, LocalDate day, double tonnes) {
        assertEquals(
                tonnes,
                ObservedSeries.of(RECORD, target("potential"), day).byYear().get(year));
    }

    @Test
    void givesTheSameYearsAsTheWholeRecord() {
        for (Target target : MODEL.targets()) {
            assertEquals(
                    ObservedSeries.of(RECORD, target).byYear().keySet(),
                    ObservedSeries.of(RECORD, target, LocalDate.of(2013, 12, 31))
                            .byYear()
                            .keySet());
        }
    }

    /// Demand in the United States is drawn as 1.05 in 2006 and 0.62 in 2010. Held at the end of 2008
    /// it is read half-way through 2008; drawn then, it goes on from 2006 by its growth since 2000,
    /// each year counting a fifth less.
    @ParameterizedTest
    @CsvSource({"HELD, 2008, 0.78125", "DRAWN_THEN, 2008, 1.08068", "DRAWN_THEN, 2010, 0.46484"})
    void givesDemandWithoutWhatCameAfter(Foresight foresight, int origin, double in2013) {
        assertEquals(in2013, value(foresight, origin, "demand_index_us", 2013), 1e-5);
    }

    /// What is ordered for eradication by hand stands as it stood: 60,016 ha in 2018, though 94,000 came in 2019.
    @ParameterizedTest
    @CsvSource({"HELD, 60016", "DRAWN_THEN, 60016"})
    void holdsPolicy(Foresight foresight, double hectares) {
        assertEquals(hectares, value(foresight, 2018, "manual_policy_path", 2019.5), 1e-9);
    }

    /// Surveys counted 1.9 million past-month users for 2008 (public in September 2010), 1.6 for 2012 (in 2013),
    /// 1.5 for 2014 (in 2016) and 1.9 for 2016 (in September 2018).
    @ParameterizedTest
    @CsvSource({"2011, 0", "2012, 2", "2014, 2", "2015, 3", "2018, 4"})
    void givesFiguresOfUseThatWerePublic(int origin, int figures) {
        PublishedFigures users = users(origin);
        assertEquals(figures, users.haveTrend() ? users.byTime().size() : 0);
    }

    /// The path stands at 0.5 at the start of 2013. At the end of that year two surveys tell a fall of 4.2
    /// percent a year since the middle of 2012, of which each year counts a fifth less: 2.07 of the years to
    /// 2016.
    @Test
    void letsDemandGoOnByFiguresOfUse() {
        double years = (Math.pow(0.8, 0.5) - Math.pow(0.8, 3.5)) / -Math.log(0.8);
        assertEquals(2.0, years, 0.1);
        assertEquals(
                0.5 * Math.exp(Math.log(1.6 / 1.9) / 4 * years),
                value(Foresight.DRAWN_THEN, 2012, "demand_index_us", 2016),
                1e-9);
    }

    private static PublishedFigures users(int origin) {
        return published(origin).getOrDefault("demand_index_us", PublishedFigures.NONE);
    }

    private static Map<String, PublishedFigures> published(int origin) {
        return PublishedFigures.readAll(RECORD, MODEL.pathTrends(), LocalDate.of(origin + 1, 12, 31));
    }

    private static double value(Foresight foresight, int origin, String table, double time) {
        var paths = new InputPaths(COMPILED);
        return (foresight == Foresight.HELD ? paths.heldAfter(origin) : paths.drawnAt(origin, published(origin)))
                .entrySet().stream()
                        .filter(entry -> entry.getKey() instanceof Input.TablePoint point
                                && point.table().replace(' ', '_').equals(table)
                                && point.x() == time)
                        .findFirst()
                        .orElseThrow()
                        .getValue();
    }

    private static Target target(String series) {
        return MODEL.targets().stream()
                .filter(target -> target.series().equals(series))
                .findFirst()
                .orElseThrow();
    }
}
