package org.majorslist.law;

/// What is asked about: a kind of assistance, a bank, or a trade measure.
///
/// Make one with [LawBook#query]; the words are those of `content/statutes/catalogue`.
public sealed interface Query {
    /// A programme of assistance.
    ///
    /// @param programme its code, such as `ESF`
    /// @param purpose what the money is for, such as `democracy`; empty for ordinary use
    record Assistance(String programme, String purpose) implements Query {}

    /// How the United States must vote on a loan of a multilateral development bank.
    ///
    /// @param bank its code, such as `IBRD`
    record BankVote(String bank) implements Query {}

    /// A trade measure or preference programme.
    ///
    /// @param measure its code, such as `TRADE_802`
    record Trade(String measure) implements Query {}

    /// The words of the command line and of case files.
    ///
    /// @return such as `ESF:democracy`, `MDB_vote:IBRD` or `TRADE_802`
    default String text() {
        return switch (this) {
            case Assistance(var programme, var purpose) -> purpose.isEmpty() ? programme : programme + ":" + purpose;
            case BankVote(var bank) -> "MDB_vote:" + bank;
            case Trade(var measure) -> measure;
        };
    }
}
