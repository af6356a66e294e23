package org.majorslist.register.derive;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Numbers as arithmetic shows them: separators of thousands, all decimals.
final class Numbers {
    private Numbers() {}

    static String plain(BigDecimal number) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        format.setMaximumFractionDigits(Math.max(0, number.stripTrailingZeros().scale()));
        return format.format(number);
    }
}
