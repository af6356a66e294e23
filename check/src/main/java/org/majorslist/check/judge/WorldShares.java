package org.majorslist.check.judge;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Judged;
import org.majorslist.check.Link;
import org.majorslist.check.Sureness;
import org.majorslist.check.Verdict;
import org.majorslist.check.WorldShare;
import org.majorslist.check.change.Shares;
import org.majorslist.check.weigh.Words;

/// Reads a share of what Colombia grows or makes, of which the text does not say the whole, as its share of the world:
/// "seven of every ten hectares were Colombian". Only support comes of it, unless the words name the whole.
final class WorldShares {
    private static final Set<String> WHOLES = Set.of("WLD", "LAC");

    private static final Pattern OF_ALL = Pattern.compile(
            "[^.;]{0,30}?\\b(?:(?:of|de) (?:all |toda |todo )?(?:that|this|esa|ese|esta|este|dicha)"
                    + " (?:cocaine|coca|crop|output|supply|total|cocaína|producción|oferta|cosecha)"
                    + "|(?:of the|del) (?:world|planet|mundo|planeta|mapa cocalero|coca map))\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ALL_THREE = Pattern.compile(
            "\\b(?:(?:the|all|los|las|estos|these) (?:three|tres)(?: \\p{L}+){0,1} (?:countries|nations|growers|producers|neighbou?rs"
                    + "|países|naciones|productores|vecinos)|(?:the|los) Andes|the three together|los tres juntos)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MAKES = Pattern.compile(
            "\\b(?:makes?|made|produces?|produced|supplies|supplied|accounts?|pone|puso|aporta|aportó|produce|produjo|hace|hizo"
                    + "|fabrica|elabora|corresponde\\p{L}*)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private final Court court;
    private final Words words;

    WorldShares(Court court, Words words) {
        this.court = court;
        this.words = words;
    }

    /// The claim as a share of the world bears it out; `null` if none does.
    ///
    /// @param own the claim with the verdict it has so far
    /// @param beside the figure next to it, of which it may be a share; `null` if there is none
    @Nullable
    Judged judge(Judged own, @Nullable ToldFigure beside) {
        Claim claim = own.claim();
        boolean whole = isOfAll(claim);
        String share = share(claim, whole);
        boolean unsaid = claim.indicator().equals("other") && claim.detail().isEmpty();
        boolean here = beside != null && beside.claim().sentence().equals(claim.sentence());
        if (unsaid && here && beside != null) {
            share = WorldShare.of(beside.claim().indicator()); // "two of every three hectares of the planet"
        }
        if (share.isEmpty()
                || !Shares.isShare(claim)
                || !claim.area().equals("COL")
                || !(whole || namesOthers(claim))) {
            return null;
        }
        Claim read = claim.as(share);
        Verdict verdict = whole && claim.links().area().isSure() ? court.judge(read) : court.tryOut(read);
        boolean out = verdict != null
                && whole
                && claim.links().area().isSure()
                && verdict.finding() == Finding.contradicted
                && own.verdict().finding() == Finding.not_in_register;
        if (verdict != null && out) {
            return new Judged(read, readAs(share, verdict));
        }
        boolean fits = verdict != null
                && verdict.finding().bearsOut()
                && verdict.finding().compareTo(own.verdict().finding()) < 0;
        return verdict != null && fits ? new Judged(read, readAs(share, verdict)) : null;
    }

    /// "Makes 67 percent of all that cocaine", "three quarters of the coca map": of what the world has, told before.
    private static boolean isOfAll(Claim claim) {
        int at = claim.sentence().indexOf(claim.span());
        return at >= 0 && OF_ALL.matcher(claim.sentence().substring(at)).lookingAt();
    }

    /// The share of the world a claim may tell; what is seized or sold is none, but for "of all that cocaine".
    private static String share(Claim claim, boolean whole) {
        String share = WorldShare.of(claim.indicator());
        boolean cocaine = whole
                && share.isEmpty()
                && claim.indicator().startsWith("cocaine_")
                && MAKES.matcher(claim.sentence()).find();
        return cocaine ? WorldShare.of("potential_cocaine_production") : share;
    }

    /// Whether the sentence names the world, the three countries that grow coca, or another of
    /// them.
    private static boolean namesOthers(Claim claim) {
        return ALL_THREE.matcher(claim.sentence()).find()
                || claim.links().areas().stream()
                        .filter(link -> link.sureness() != Sureness.INFERRED)
                        .map(Link::value)
                        .anyMatch(area -> WHOLES.contains(area)
                                || (Shares.COCA_COUNTRIES.contains(area) && !area.equals(claim.area())));
    }

    private Verdict readAs(String share, Verdict verdict) {
        return verdict.readAs(
                words.say("Read as %s: ", "Leído como %s: ").formatted(share),
                List.of(words.say("read as ", "leído como ")
                        + share
                        + words.say(
                                ": the whole it is a part of is not named",
                                ": no se nombra el total del que es parte")));
    }
}
