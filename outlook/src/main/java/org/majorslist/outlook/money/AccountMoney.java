package org.majorslist.outlook.money;

import org.majorslist.law.Wording;
import org.majorslist.measure.Money;

/// What becomes of the money of one account under one option.
///
/// @param account account code, or `OTHER` for a group of accounts
/// @param name what a reader sees: the account, or the group's name
/// @param amount the whole amount of the ledger year
/// @param continuing the part that goes on
/// @param barred the part that stops
/// @param basis the rule or the assumption the share rests on
public record AccountMoney(
        String account, String name, Money amount, MoneyRange continuing, MoneyRange barred, Wording basis) {}
