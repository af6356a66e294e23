package org.majorslist.app.outlook;

import static org.majorslist.app.outlook.OptionsJson.ordered;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.majorslist.law.AccountShare;
import org.majorslist.law.Effect;
import org.majorslist.outlook.money.LedgerBasis;
import org.majorslist.outlook.money.MoneyRange;
import org.majorslist.outlook.money.OptionLawAndMoney;

/// The options in law and dollars, for programs.
final class MoneyJson {
    private MoneyJson() {}

    static Map<String, Object> basis(@Nullable LedgerBasis basis) {
        return basis == null
                ? Map.of()
                : ordered(
                        "fiscal_year", basis.fiscalYear(),
                        "measure", basis.measure().key(),
                        "source", basis.sourceId(),
                        "detail", basis.detail().name().toLowerCase(Locale.ROOT),
                        "total_usd", basis.total().dollars());
    }

    static Map<String, Object> law(OptionLawAndMoney option) {
        Map<String, Object> json = ordered(
                "id", option.choice().id(),
                "determination", option.choice().determination().key(),
                "waiver", option.choice().waiver().text(),
                "effects",
                        option.effects().all().stream().map(MoneyJson::effect).toList(),
                "shares", shares(option.shares()),
                "accounts",
                        option.accounts().stream()
                                .map(account -> ordered(
                                        "account", account.name(),
                                        "amount_usd", account.amount().dollars(),
                                        "continuing_usd", range(account.continuing()),
                                        "barred_usd", range(account.barred()),
                                        "basis", account.basis().en()))
                                .toList());
        MoneyRange continuing = option.continuing();
        MoneyRange barred = option.barred();
        if (continuing != null && barred != null) {
            json.put("continuing_usd", range(continuing));
            json.put("barred_usd", range(barred));
        }
        return json;
    }

    private static Map<String, Object> effect(Effect effect) {
        return ordered(
                "query", effect.query().text(),
                "result", effect.result().key(),
                "rule", effect.rule(),
                "citation", effect.citationText(),
                "disputed", effect.disputed());
    }

    private static Map<String, Object> range(MoneyRange range) {
        return ordered(
                "low",
                range.low().dollars(),
                "likely",
                range.likely().dollars(),
                "high",
                range.high().dollars());
    }

    private static List<Object> shares(List<AccountShare> shares) {
        var rows = new ArrayList<Object>();
        shares.forEach(share -> rows.add(ordered(
                "account", share.account(), "low", share.low(), "likely", share.likely(), "high", share.high())));
        return rows;
    }
}
