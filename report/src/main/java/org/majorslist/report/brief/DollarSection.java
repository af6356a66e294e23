package org.majorslist.report.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorslist.measure.Money;
import org.majorslist.measure.Prices;
import org.majorslist.outlook.money.AccountMoney;
import org.majorslist.outlook.money.LedgerBasis;
import org.majorslist.outlook.money.MoneyRange;
import org.majorslist.outlook.money.OptionLawAndMoney;
import org.majorslist.outlook.money.OptionsLawAndMoney;
import org.majorslist.report.page.Block;
import org.majorslist.report.page.Phrase;
import org.majorslist.report.page.Section;
import org.majorslist.report.page.Table;
import org.majorslist.report.page.Tone;

/// The money of one fiscal year by account, and how much of it goes on under each option.
final class DollarSection {
    private final Brief brief;
    private final Language language;
    private final Wordings words;
    private final Figures figures;

    DollarSection(Brief brief, Language language) {
        this.brief = brief;
        this.language = language;
        words = new Wordings(language);
        figures = new Figures(language);
    }

    Section section() {
        var blocks = new ArrayList<Block>();
        Phrase aside = Phrase.NONE;
        OptionsLawAndMoney options = brief.options();
        LedgerBasis basis = options == null ? null : options.basis();
        if (options == null || basis == null || options.options().isEmpty()) {
            blocks.add(new Block.Paragraph(Phrase.of(words.of(Label.NO_DOLLARS), Tone.open)));
        } else {
            aside = aside(basis);
            blocks.add(table(options, basis));
        }
        return new Section("dollars", words.of(Label.IN_DOLLARS), aside, blocks);
    }

    private Phrase aside(LedgerBasis basis) {
        boolean constant = basis.total().prices() == Prices.CONSTANT;
        String dollars = constant
                ? (language == Language.ES ? "dólares constantes" : "constant USD")
                        + (basis.baseYear() == null ? "" : " FY" + basis.baseYear())
                : language == Language.ES ? "dólares corrientes" : "current USD";
        return Phrase.of(
                        words.of(Label.OPTIONS_ASIDE)
                                .formatted(words.measure(basis.measure()), basis.fiscalYear(), dollars),
                        Tone.quiet)
                .notes(List.of(basis.sourceId()));
    }

    private Table table(OptionsLawAndMoney options, LedgerBasis basis) {
        var columns = new ArrayList<Table.Column>();
        columns.add(Table.Column.words(words.of(Label.ACCOUNT), 20));
        columns.add(Table.Column.figures("FY" + basis.fiscalYear(), 8));
        for (OptionLawAndMoney option : options.options()) {
            columns.add(Table.Column.figures(option.choice().label().in(language.tag()), 15));
        }
        var rows = new ArrayList<Table.Row>();
        for (int i = 0; i < basis.amounts().size(); i++) {
            rows.add(account(options, basis.amounts().get(i), i));
        }
        rows.add(total(options, basis));
        reasons(options)
                .forEach((reason, accounts) ->
                        rows.add(Table.Remark.of(Phrase.of(String.join(", ", accounts) + ": ", Tone.strong)
                                .and(reason, Tone.quiet))));
        return new Table(words.of(Label.IN_DOLLARS), columns, rows);
    }

    private Table.Cells account(OptionsLawAndMoney options, LedgerBasis.Amount amount, int index) {
        var cells = new ArrayList<Phrase>();
        cells.add(Phrase.of(amount.name()));
        cells.add(Phrase.of(millions(amount.money()), Tone.strong));
        for (OptionLawAndMoney option : options.options()) {
            cells.add(range(option.accounts().get(index).continuing(), amount.money()));
        }
        return new Table.Cells(cells, false);
    }

    private Table.Cells total(OptionsLawAndMoney options, LedgerBasis basis) {
        var cells = new ArrayList<Phrase>();
        cells.add(Phrase.of(words.of(Label.TOTAL)));
        cells.add(Phrase.of(millions(basis.total())));
        for (OptionLawAndMoney option : options.options()) {
            MoneyRange sum = option.continuing();
            cells.add(sum == null ? Phrase.of("–") : range(sum, basis.total()));
        }
        return new Table.Cells(cells, true);
    }

    private Phrase range(MoneyRange range, Money whole) {
        if (range.isCertain()) {
            boolean all = range.low().dollars().compareTo(whole.dollars()) == 0;
            boolean none =
                    range.low().dollars().signum() == 0 && whole.dollars().signum() != 0;
            return Phrase.of(millions(range.low()), none ? Tone.barred : all ? Tone.plain : Tone.kept);
        }
        return Phrase.of(millions(range.low()) + "–" + millions(range.high()), Tone.open);
    }

    /// Why an amount is a range or stops, with the accounts of each reason.
    private Map<String, List<String>> reasons(OptionsLawAndMoney options) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (OptionLawAndMoney option : options.options()) {
            for (AccountMoney account : option.accounts()) {
                boolean all = account.continuing().isCertain()
                        && account.continuing()
                                        .low()
                                        .dollars()
                                        .compareTo(account.amount().dollars())
                                == 0;
                if (!all) {
                    List<String> accounts =
                            byReason.computeIfAbsent(account.basis().in(language.tag()), key -> new ArrayList<>());
                    if (!accounts.contains(account.name())) {
                        accounts.add(account.name());
                    }
                }
            }
        }
        return byReason;
    }

    private String millions(Money money) {
        return figures.millions(money.dollars());
    }
}
