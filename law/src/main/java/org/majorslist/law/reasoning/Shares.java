package org.majorslist.law.reasoning;

import java.util.List;
import java.util.Optional;
import org.majorslist.law.AccountShare;
import org.majorslist.law.Effect;
import org.majorslist.law.Query;
import org.majorslist.law.Wording;
import org.majorslist.law.catalogue.Account;
import org.majorslist.law.catalogue.Catalogue;
import org.majorslist.law.catalogue.WaiverScope;

/// How much of each account goes on: the law's answer where it is whole, stated assumptions where it is not.
final class Shares {
    private final Catalogue catalogue;
    private final Reasoner reasoner;

    Shares(Catalogue catalogue, Reasoner reasoner) {
        this.catalogue = catalogue;
        this.reasoner = reasoner;
    }

    List<AccountShare> all() {
        return catalogue.accounts().stream().map(this::share).toList();
    }

    private AccountShare share(Account account) {
        Effect effect = reasoner.effect(new Query.Assistance(account.programme(), ""));
        return switch (effect.result()) {
            case ALLOWED, NOT_AFFECTED -> whole(account, 1, effect);
            case WITHHELD_50 -> whole(account, 0.5, effect);
            case PROHIBITED, UNCLEAR, DISCRETIONARY, VOTE_NO -> inPart(account, effect);
        };
    }

    private static AccountShare whole(Account account, double share, Effect effect) {
        String basis = "rule " + effect.rule() + ", " + effect.citationText();
        return new AccountShare(
                account.account(), share, share, share, new Wording(basis, basis.replace("rule ", "regla ")));
    }

    private AccountShare inPart(Account account, Effect effect) {
        Optional<Double> narcotics =
                catalogue.findNarcoticsShare(account.account()).filter(share -> exemptWhenNarcotics(account));
        Optional<Double> named = namedShare(account);
        boolean unsettled = effect.result() == org.majorslist.law.Result.UNCLEAR && named.isEmpty();
        if (narcotics.isEmpty() && named.isEmpty()) {
            return unsettled ? unsettled(account, effect) : whole(account, 0, effect);
        }
        double likely = Math.max(narcotics.orElse(0.0), named.orElse(0.0));
        double high = narcotics.isPresent() ? 1 : likely;
        Wording basis = new Wording(
                "assumption: the larger of the programmes the waiver names and the narcotics-related part; "
                        + effect.citationText(),
                "supuesto: lo mayor entre los programas que nombra la exención y la parte relacionada con narcóticos; "
                        + effect.citationText());
        return new AccountShare(account.account(), 0, likely, high, basis);
    }

    private static AccountShare unsettled(Account account, Effect effect) {
        return new AccountShare(
                account.account(),
                0,
                0.5,
                1,
                new Wording(
                        "the law is unsettled: middle of all and nothing; " + effect.citationText(),
                        "la ley no lo resuelve: punto medio entre todo y nada; " + effect.citationText()));
    }

    private boolean exemptWhenNarcotics(Account account) {
        Effect narcotics = reasoner.effect(new Query.Assistance(account.programme(), "narcotics_related"));
        return narcotics.result() == org.majorslist.law.Result.ALLOWED;
    }

    private Optional<Double> namedShare(Account account) {
        List<Double> shares = reasoner.waivedScopes().stream()
                .map(WaiverScope::code)
                .map(scope -> catalogue.findShare(scope, account.group()))
                .flatMap(Optional::stream)
                .toList();
        return shares.isEmpty()
                ? Optional.empty()
                : Optional.of(Math.min(
                        1, shares.stream().mapToDouble(Double::doubleValue).sum()));
    }
}
