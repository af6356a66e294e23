package org.majorslist.app.outlook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.majorslist.app.console.Home;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.outlook.fit.ObservedSeries;
import org.majorslist.outlook.scenario.ScenarioModel;
import org.majorslist.register.Register;
import org.majorslist.register.asof.AsOf;
import org.majorslist.sim.compile.ModelCompiler;
import org.majorslist.sim.read.Xmile;
import org.majorslist.sim.run.CompiledModel;

/// A model that a command was asked about, with the figures it is judged by.
///
/// @param model the model's tables
/// @param compiled the model file, compiled
/// @param record the record as known on the day asked for
/// @param series the targets with their figures
record ModelAsked(ScenarioModel model, CompiledModel compiled, AsOf record, List<ObservedSeries> series) {
    /// Refuses a number outside of what an option takes.
    static void refuseOutside(int least, int most, int value, String where) {
        if (value < least || value > most) {
            String range = most == Integer.MAX_VALUE ? least + " or more" : least + " to " + most;
            throw new BadInput(
                    new Fault("wrong-option", value + " cannot be used", where, "Give a number of " + range + "."));
        }
    }

    /// Reads the tables of a model by the name of its folder.
    static ScenarioModel read(String name) {
        Path folder = Home.content().resolve("models").resolve(name);
        if (!name.matches("[a-z-]+") || !Files.isRegularFile(folder.resolve("model.xmile"))) {
            throw new BadInput(new Fault(
                    "unknown-model",
                    "there is no model \"" + name + "\"",
                    "majors model MODEL",
                    "Models are the folders in content/models, such as colombia."));
        }
        return ScenarioModel.read(folder);
    }

    static ModelAsked open(String name, LocalDate asOf) {
        Path content = Home.content();
        ScenarioModel model = read(name);
        AsOf record = Register.load(content.resolve("register")).asOf(asOf);
        return new ModelAsked(
                model,
                ModelCompiler.compile(Xmile.read(model.file())),
                record,
                ObservedSeries.listAll(record, model.targets()));
    }
}
