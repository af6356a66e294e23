/// A country's scenario model as content: options, outcomes, responses, variants, targets, priors.
///
/// Start at [ScenarioModel], which reads a folder such as `content/models/colombia`. Users write options of their own
/// in YAML, read by [OptionFile]. Shares of money are not here: [org.majorslist.outlook.project.OptionInputs] takes
/// them from the law and the ledger.
///
/// Uses `law`, `sim` and SnakeYAML Engine. Words (option, outcome, prior, structural variant) are those of decision
/// making under deep uncertainty.
@NullMarked
package org.majorslist.outlook.scenario;

import org.jspecify.annotations.NullMarked;
