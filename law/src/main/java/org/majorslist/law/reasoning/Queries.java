package org.majorslist.law.reasoning;

import java.util.Locale;
import java.util.Optional;
import org.majorslist.law.Query;
import org.majorslist.law.Wording;
import org.majorslist.law.catalogue.Catalogue;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// Reads queries and names what they ask about.
final class Queries {
    private final Catalogue catalogue;

    Queries(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Query read(String text, String where) {
        int colon = text.indexOf(':');
        String subject = (colon < 0 ? text : text.substring(0, colon)).strip();
        String detail = colon < 0 ? "" : text.substring(colon + 1).strip();
        Optional<? extends Query> query = subject.toLowerCase(Locale.ROOT).equals("mdb_vote")
                ? catalogue.findBank(detail).map(bank -> new Query.BankVote(bank.code()))
                : find(subject, detail);
        return query.orElseThrow(() -> new BadInput(unknown(text, where)));
    }

    private Optional<Query> find(String subject, String detail) {
        if (detail.isEmpty()) {
            var measure = catalogue.findMeasure(subject).<Query>map(m -> new Query.Trade(m.code()));
            return measure.isPresent()
                    ? measure
                    : catalogue.findProgramme(subject).map(p -> new Query.Assistance(p.code(), ""));
        }
        return catalogue
                .findProgramme(subject)
                .flatMap(programme -> catalogue
                        .findPurpose(detail)
                        .filter(purpose ->
                                purpose.onlyFor().isEmpty() || purpose.onlyFor().contains(programme.code()))
                        .map(purpose -> new Query.Assistance(programme.code(), purpose.code())));
    }

    private Fault unknown(String text, String where) {
        return new Fault(
                "unknown-query",
                "query \"" + text + "\" names no programme, bank or trade measure",
                where,
                "Ask for a programme such as FMF or ESF:democracy, a bank such as MDB_vote:IBRD, or a measure such as"
                        + " TRADE_802; `majors law queries` lists them.");
    }

    Wording label(Query query) {
        return switch (query) {
            case Query.Assistance(var programme, var purpose) -> {
                Wording name = catalogue.findProgramme(programme).orElseThrow().name();
                yield purpose.isEmpty()
                        ? name
                        : with(
                                name,
                                catalogue.findPurpose(purpose).orElseThrow().name());
            }
            case Query.BankVote(var bank) ->
                catalogue.findBank(bank).orElseThrow().name();
            case Query.Trade(var measure) ->
                catalogue.findMeasure(measure).orElseThrow().name();
        };
    }

    private static Wording with(Wording name, Wording detail) {
        return new Wording(name.en() + ", " + detail.en(), name.es() + ", " + detail.es());
    }
}
