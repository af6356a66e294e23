/// The law: regimes, determinations, waivers and their effects, each with its citation.
///
/// Uses `measure` and a DMN engine. Words are those of the statute and of DMN 1.3.
@NullMarked
package org.majorslist.law;

import org.jspecify.annotations.NullMarked;
