package org.majorslist.check.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.majorslist.check.Amount;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Link;
import org.majorslist.check.Sureness;
import org.majorslist.check.decision.Wanted;
import org.majorslist.check.judge.LesserReadings.Lesser;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.PrintedDigits;

/// What a claim may mean besides the readings its links allow, tried only where nothing else bears it out: a misread
/// word is likelier than a figure of many digits that fits the record by chance.
///
/// Each is a slip that readers make with any text, not a guess about one: a unit left out, the world taken for a
/// country, sparing taken for a waiver, a return to the list taken for one to grace.
final class OtherMeanings {
    /// A figure of so many digits hardly fits another place by chance.
    private static final int WORLDWIDE_DIGITS = 4;

    private static final Set<String> WORLDWIDE = Set.of("potential_cocaine_production", "coca_cultivation_area");

    /// Of aid to one country, in dollars.
    private static final double MOST_IN_A_YEAR = 4e9;
    private static final String ALL_YEARS = "since 2000";

    private static final Map<String, String> OF_COCAINE = Map.of(
            "drug_users", "world_cocaine_users",
            "us_overdose_deaths", "us_cocaine_overdose_deaths");
    private static final Pattern THE_DRUG = Pattern.compile(
            "\\b(?:(?:the|this|that) (?:drug|substance|powder|stuff)|(?:la|esta|esa) (?:droga|sustancia)|este polvo|ese polvo"
                    + "|(?:used|use|tried|take|took|sniff(?:ed)?|snort(?:ed)?) it|la (?:us|prob|consum|inhal|esnif)\\p{L}+)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Map<String, String> CONTRARY = Map.of("decertified", "certified", "certified", "decertified");
    private static final Pattern EXCEPT = Pattern.compile(
            "\\b(?:salvo|excepto|menos|exceptuad[oa]s?|exceptuando|excepci[oó]n de|fuera de|aparte de|except(?: for)?|excepting"
                    + "|(?:all|every\\w*|none) but(?: for)?|but for|other than|apart from|aside from|exception of|save(?: for)?)\\s+$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /// "Kept off the list of those that", "quedó fuera del grupo de los que".
    private static final Pattern OFF = Pattern.compile(
            "\\b(?:off|out of|absent from|missing from|not on|not among|fuera de|afuera de|ausente de|falta en) ?(?:the|la|l|el)? "
                    + "?(?:list|lista|roll|group|grupo|nómina|blacklist|roster|club)\\b[^.;,]{0,60}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern LEFT = Pattern.compile(
            "\\b(?:(?:came|comes|fell|dropped|got|went|made it|taken|took|struck|crossed) (?:\\p{L}+ )?off|left|leaves|removed from"
                    + "|dropped from|sali[oó]|salieron|dej[oó] de (?:estar|figurar)|dejaron de (?:estar|figurar)|(?:retirad|sacad)[oa]s?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern FROM = Pattern.compile("\\b(?:from|de|desde)(?: l[oa]s)? $", Pattern.CASE_INSENSITIVE);
    private static final Pattern UP_TO = Pattern.compile(
            "(?: [\\p{L}%]+){0,4} (?:to|a|hasta)(?: l[oa]s)? (?:[\\p{L}]+ ){0,2}[$\\d]",
            Pattern.UNICODE_CHARACTER_CLASS);

    private OtherMeanings() {}

    /// What a claim may mean that is not borne out as told, likeliest first.
    ///
    /// @param contradicted whether the record contradicts it as first read
    static List<Lesser> of(Claim claim, boolean contradicted) {
        var readings = new ArrayList<Lesser>();
        addHectares(claim, readings);
        OtherCounts.add(claim, readings);
        addOfCocaine(claim, readings);
        addOfAllYears(claim, readings);
        if (PrintedDigits.areTelling(claim)) {
            addWorld(claim, readings);
        }
        if (contradicted) {
            addSpared(claim, readings);
            addOtherWay(claim, readings);
            addExcepted(claim, readings);
            addLeftTheList(claim, readings);
            addUntilNow(claim, readings);
            addHalfAgain(claim, readings);
            addBase(claim, readings);
        }
        return readings;
    }

    /// "In all, some 14,000 million": so much aid is that of all years since Plan Colombia, whatever year is near.
    private static void addOfAllYears(Claim claim, List<Lesser> readings) {
        Double number = claim.amount().number();
        boolean aid = claim.indicator().startsWith("us_assistance") && claim.type() == ClaimType.quantity;
        if (aid && number != null && number >= MOST_IN_A_YEAR && !claim.period().equals(ALL_YEARS)) {
            Link link = new Link(ALL_YEARS, Sureness.CHOSEN, "too much for a year");
            readings.add(new Lesser(claim.as("us_assistance").in(ALL_YEARS), List.of(link)));
        }
    }

    /// "25 million used the drug", "deaths in which this substance shows": the one drug the text is about.
    private static void addOfCocaine(Claim claim, List<Lesser> readings) {
        String read = OF_COCAINE.getOrDefault(claim.indicator(), "");
        if (!read.isEmpty() && THE_DRUG.matcher(claim.sentence()).find()) {
            readings.add(new Lesser(
                    claim.as(read), List.of(new Link(read, Sureness.CHOSEN, "the drug may be the one of the text"))));
            readings.addAll(LesserReadings.ofSameThing(claim.as(read)));
        }
    }

    /// "The same ones, except Colombia": of those behind the word the contrary is told.
    private static void addExcepted(Claim claim, List<Lesser> readings) {
        String word = CONTRARY.getOrDefault(claim.amount().word(), "");
        if (claim.type() == ClaimType.status && !word.isEmpty() && isTurned(before(claim))) {
            readings.add(new Lesser(
                    claim.stating(Amount.word(word, "", claim.amount().qualifier())),
                    List.of(new Link(word, Sureness.CHOSEN, "told of all but these"))));
        }
    }

    /// "Syria and Lebanon came off it in 1997": off the list of those judged, not of those that failed.
    private static void addLeftTheList(Claim claim, List<Lesser> readings) {
        boolean passed =
                claim.type() == ClaimType.status && claim.amount().word().equals("certified");
        if (passed && LEFT.matcher(claim.span()).find()) {
            readings.add(new Lesser(
                    claim.counting("other", "majors_list_removed"),
                    List.of(new Link(
                            "majors_list_removed", Sureness.CHOSEN, "the list left may be that of the majors"))));
        }
    }

    /// "Half as much again": one and a half times.
    private static void addHalfAgain(Claim claim, List<Lesser> readings) {
        Double number = claim.amount().number();
        String behind = claim.sentence().substring(before(claim).length());
        boolean again = behind.startsWith(claim.span())
                && behind.substring(claim.span().length()).startsWith(" again");
        if (number != null && number < 1 && claim.amount().unit().equals("times") && again) {
            readings.add(new Lesser(
                    claim.stating(
                            Amount.number(1 + number, "times", claim.amount().qualifier())),
                    List.of(new Link("+" + number, Sureness.CHOSEN, "as much again"))));
        }
    }

    /// "15 percent more than at the end of 2024, and two thirds more than in 2022": from the second year till now.
    private static void addUntilNow(Claim claim, List<Lesser> readings) {
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        boolean apart = claim.type() == ClaimType.change && period.kind() == ClaimPeriod.Kind.YEARS;
        String behind = claim.sentence().substring(before(claim).length());
        if (apart && behind.contains(String.valueOf(period.from())) && !behind.contains(String.valueOf(period.to()))) {
            String since = "since " + period.from();
            readings.add(new Lesser(
                    claim.in(since), List.of(new Link(since, Sureness.CHOSEN, "the only year of its clause"))));
        }
    }

    /// "In 2025 they rose from 209 to 477": the first figure is that of the year before.
    private static void addBase(Claim claim, List<Lesser> readings) {
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        boolean level = claim.type() == ClaimType.quantity && period.kind() == ClaimPeriod.Kind.YEAR;
        String before = before(claim);
        String behind = claim.sentence().substring(before.length());
        boolean base = FROM.matcher(before).find()
                && behind.startsWith(claim.span())
                && UP_TO.matcher(behind.substring(claim.span().length())).lookingAt();
        if (level && base) {
            String year = claim.period().replace(String.valueOf(period.to()), String.valueOf(period.to() - 1));
            readings.add(new Lesser(
                    claim.in(year), List.of(new Link(year, Sureness.CHOSEN, "the level it rose or fell from"))));
        }
    }

    private static boolean isTurned(String before) {
        return EXCEPT.matcher(before).find() || OFF.matcher(before).find();
    }

    private static String before(Claim claim) {
        return claim.sentence().substring(0, Math.max(0, claim.sentence().indexOf(claim.span())));
    }

    /// "146,000 hectares (360,000 acres) … over the 96,000 of the year before": a figure without its unit is in that of
    /// the record, not in the one a text converts to.
    private static void addHectares(Claim claim, List<Lesser> readings) {
        Amount amount = claim.amount();
        boolean written = claim.span().codePoints().anyMatch(Character::isLetter);
        if (amount.unit().equals("acre") && !written && claim.type() == ClaimType.quantity) {
            readings.add(new Lesser(
                    claim.stating(amount.in("ha")), List.of(new Link("ha", Sureness.CHOSEN, "its unit is left out"))));
        }
    }

    private static void addWorld(Claim claim, List<Lesser> readings) {
        Double number = claim.amount().number();
        boolean open = !claim.links().area().isSure() && !claim.area().equals("WLD");
        if (open
                && number != null
                && WORLDWIDE.contains(claim.indicator())
                && PrintedDigits.of(number) >= WORLDWIDE_DIGITS) {
            readings.add(new Lesser(
                    claim.at("WLD"), List.of(new Link("WLD", Sureness.INFERRED, "no place stands in its clause"))));
        }
    }

    /// "Spared Colombia the penalty": not refused, without a waiver.
    private static void addSpared(Claim claim, List<Lesser> readings) {
        boolean granted = claim.type() == ClaimType.status
                && claim.indicator().equals("certification_waiver")
                && claim.amount().word().equals("waiver_granted");
        if (granted && !Wanted.namesWaiver(claim)) {
            Amount certified = Amount.word("certified", "", claim.amount().qualifier());
            readings.add(new Lesser(
                    claim.as("certification_status").stating(certified),
                    List.of(new Link("certification_status", Sureness.CHOSEN, "no waiver is named"))));
        }
    }

    /// "Returned to the group in 2022": to those that failed.
    private static void addOtherWay(Claim claim, List<Lesser> readings) {
        if (claim.type() == ClaimType.date && claim.indicator().equals("recertification_year")) {
            readings.add(new Lesser(
                    claim.as("decertification_year"),
                    List.of(new Link("decertification_year", Sureness.CHOSEN, "a return may be one to the list"))));
        }
    }
}
