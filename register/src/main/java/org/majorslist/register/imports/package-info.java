/// Data brought in from outside: streamed, checked line by line, staged, and put in place in one step.
///
/// Start at [ForeignAssistanceImport], the largest; `MunicipalCocaImport`, `MappedImport` and
/// `DeterminationNotice` read smaller files. All that is read is hostile until shown otherwise: sizes are bounded,
/// lines that do not fit are reported with their reason and left out, and nothing is half-written.
///
/// Uses `measure` and the shelf `exchange`.
@NullMarked
package org.majorslist.register.imports;

import org.jspecify.annotations.NullMarked;
