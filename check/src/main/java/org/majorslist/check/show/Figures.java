package org.majorslist.check.show;

import java.util.Locale;
import org.majorslist.check.Amount;

/// Amounts as a reader wants them.
public final class Figures {
    private Figures() {}

    /// Words an amount.
    ///
    /// @param amount the amount
    /// @return such as `about 253,000 ha` or `record high`
    public static String words(Amount amount) {
        Double number = amount.number();
        if (number == null) {
            return amount.word().replace('_', ' ');
        }
        String hedge = amount.qualifier() == org.majorslist.check.Qualifier.EXACTLY
                ? ""
                : amount.qualifier().word() + " ";
        Double most = amount.most();
        String range = most == null ? "" : " to " + number(most);
        boolean year = amount.unit().equals("year");
        return (hedge + (year ? String.valueOf(Math.round(number)) : number(number)) + range + " "
                        + (year ? "" : amount.unit()))
                .strip();
    }

    /// Writes a number with thousands apart and no needless decimals.
    ///
    /// @param value the number
    /// @return such as `253,000` or `12.6`
    public static String number(double value) {
        if (Math.rint(value) == value) {
            return String.format(Locale.ROOT, "%,d", Math.round(value));
        }
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%,.0f" : "%.4g", value)
                .replaceAll("(\\.\\d*?)0+$", "$1")
                .replaceAll("\\.$", "");
    }
}
