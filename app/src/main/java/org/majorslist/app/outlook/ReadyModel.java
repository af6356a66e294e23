package org.majorslist.app.outlook;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.majorslist.outlook.project.Projector;
import org.majorslist.outlook.scenario.ScenarioModel;
import org.majorslist.register.Country;
import org.majorslist.register.Register;
import org.majorslist.sim.compile.ModelCompiler;
import org.majorslist.sim.model.StockFlowModel;
import org.majorslist.sim.read.Xmile;
import org.majorslist.sim.run.CompiledModel;

/// A country's scenario model, read, compiled and rehearsed.
///
/// @param model its tables
/// @param declared its model file
/// @param compiled the model file, compiled
record ReadyModel(ScenarioModel model, StockFlowModel declared, CompiledModel compiled) {
    /// Starts to make the model of a country ready on a thread of its own, while the caller reads the record and asks
    /// the law.
    ///
    /// @param content the folder of content
    /// @param country code or name
    /// @return for [#await]; empty if the country is not known or has no model
    static CompletableFuture<Optional<ReadyModel>> ahead(Path content, String country) {
        return CompletableFuture.supplyAsync(() -> Register.findCountry(content.resolve("register"), country)
                .flatMap(found -> findFolder(content, found))
                .map(ReadyModel::of));
    }

    /// The folder of a country's model.
    static Optional<Path> findFolder(Path content, Country country) {
        return ScenarioModel.findFolder(content.resolve("models"), country.nameEn());
    }

    private static ReadyModel of(Path folder) {
        ScenarioModel model = ScenarioModel.read(folder);
        StockFlowModel declared = Xmile.read(model.file());
        CompiledModel compiled = ModelCompiler.compile(declared);
        new Projector(model, compiled, 1, () -> false).rehearse();
        return new ReadyModel(model, declared, compiled);
    }

    /// Waits for the model.
    ///
    /// @param ahead what [#ahead] returned, for a country that has a model
    /// @return the model
    /// @throws org.majorslist.measure.BadInput if its files have faults
    static ReadyModel await(CompletableFuture<Optional<ReadyModel>> ahead) {
        try {
            return ahead.join().orElseThrow();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException ours ? ours : failed;
        }
    }
}
