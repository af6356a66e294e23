package org.majorslist.check.words;

/// The part a single word plays beside a standing, as standing-words.csv lists it: who judges, what stands for a
/// country, what a country owns.
///
/// Words of both languages hold in both, since an article quotes the other.
public enum StandingWord {
    /// Those who judge, and so are not judged: Washington, a president, a secretary of state.
    judge,
    /// Government, régimen: stands for the country it is of.
    government,
    /// Republic, nation, case: stands for the country it is of.
    nation,
    /// Ally, general: may stand between a verb and the country or ruler it judges.
    title,
    /// Penalty, sanción: what a country is spared, between the verb and the country.
    penalty,
    /// Policy, plan, law: who judges what a country owns of these does not judge the country.
    policy,
    /// Record, efforts, leaders: who judges what a country owns of these judges the country.
    record,
    /// Test, examen, muster: what a country passes or fails.
    test,
    /// Antidrogas, anual: stands behind the name of the test.
    test_kind,
    /// Exempt, exento: what a country is that has a waiver or needs none, told as participles are.
    exempt,
    /// Partner, socio: behind "as", a country passed or failed as one.
    partner,
    /// Cooperate, comply: what a country "failed to" do.
    cooperates,
    /// Meet, honour: with `duty`, what a country "failed to" do.
    fulfils,
    /// Obligations, commitments.
    duty,
    /// Decided, chose, resolvió: leads to a verb that tells what was done.
    decides,
    /// Refused, failed, negó: turns round the verb it leads to.
    refuses,
    /// Avoided, ruled out: what follows was not done.
    spurns,
    /// Considered, threatened, amagó: what follows was only thought of.
    weighs,
    /// Close, brink, punto: before "to", what follows was nearly done.
    close_to_doing,
    /// Came, vino, accompanied: before "with" a waiver.
    comes,
    /// Decision, move: "the decision to refuse" has been made.
    decision,
    /// Failed, incumplen: tells of a company that its countries failed.
    fails,
    /// Law, statute: allows a waiver, but grants none.
    statute;

    /// This part as one bit of a `long`.
    ///
    /// @return one bit, the lowest for the first part
    @SuppressWarnings("EnumOrdinal") // bits live as long as the tables are loaded and are never stored
    public long bit() {
        return 1L << ordinal();
    }
}
