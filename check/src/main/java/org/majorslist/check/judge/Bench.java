package org.majorslist.check.judge;

import org.majorslist.check.aid.NamedMoney;
import org.majorslist.check.aid.RecordAid;
import org.majorslist.check.decision.RecordDecisions;
import org.majorslist.check.happening.RecordEvents;
import org.majorslist.check.row.RecordRows;
import org.majorslist.check.statute.LawDesk;
import org.majorslist.check.statute.LegalQuestions;
import org.majorslist.check.weigh.Facts;
import org.majorslist.register.Register;

/// What the judging of all articles shares.
///
/// @param register the record
/// @param rows its observations, made ready once
/// @param decisions its determinations, made ready once
/// @param events its events, made ready once
/// @param aid its totals of assistance, made ready once
/// @param money the names of accounts and stages
/// @param law whom legal questions go to
/// @param questions what phrases ask of the law
/// @param facts the tables that say where a claim is judged
record Bench(
        Register register,
        RecordRows rows,
        RecordDecisions decisions,
        RecordEvents events,
        RecordAid aid,
        NamedMoney money,
        LawDesk law,
        LegalQuestions questions,
        Facts facts) {}
