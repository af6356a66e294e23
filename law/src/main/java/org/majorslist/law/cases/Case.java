package org.majorslist.law.cases;

import org.majorslist.law.Query;
import org.majorslist.law.Regime;
import org.majorslist.law.Result;
import org.majorslist.law.Situation;

/// One case: facts, a query, what should come out.
///
/// @param id its name, such as `V018`
/// @param line the line of the file it starts on, from 1
/// @param regime the rule set expected to govern
/// @param situation the facts
/// @param query what is asked
/// @param expected the answer expected
/// @param citation where the expectation comes from
public record Case(
        String id, long line, Regime regime, Situation situation, Query query, Result expected, String citation) {}
