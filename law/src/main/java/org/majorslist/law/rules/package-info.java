/// Decision tables: read DMN files, evaluate them in two ways, check that they are complete.
///
/// Start at [RuleEngine]. [TableEngine] is our own evaluator of decision tables, quick to start;
/// [KieEngine] is Apache KIE, the reference, and the one for rule files of others. [DmnGuard] refuses
/// hostile files before either sees them; [TableCheck] finds inputs without a rule and rules that overlap.
///
/// Uses `measure`, the JDK's streaming XML reader and Apache KIE DMN. Words are those of DMN 1.3.
@NullMarked
package org.majorslist.law.rules;

import org.jspecify.annotations.NullMarked;
