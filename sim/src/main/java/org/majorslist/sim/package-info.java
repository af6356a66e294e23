/// System-dynamics models: read, check units, order, compile to bytecode, run.
///
/// Start at `Xmile.read` (shelf `read`), which gives a `StockFlowModel` (shelf `model`); `ModelCompiler.compile`
/// (shelf `compile`) makes a `CompiledModel` (shelf `run`), which runs once or, by `BatchRunner`, as an ensemble.
/// The interpreter (shelf `interpret`) is slow on purpose: it is the yardstick every compiled model is compared with.
///
/// ```java
/// StockFlowModel model = Xmile.read(Path.of("epidemic.xmile"));
/// CompiledModel compiled = ModelCompiler.compile(model);
/// Run run = compiled.run();
///
/// Batch batch = Batch.everySavedTime(compiled.spec(), List.of(compiled.getInput("contact rate")),
///     List.of(compiled.getVariable("infected")), seed);
/// new BatchRunner(compiled, batch, threads).run(columns, members, block -> …);
/// ```
///
/// Uses `measure` and the JDK only. Words (stock, flow, auxiliary, time step) are those of XMILE 1.0.
@NullMarked
package org.majorslist.sim;

import org.jspecify.annotations.NullMarked;
