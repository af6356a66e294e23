package org.majorslist.check.words;

/// What a word tells of the place, figure or record beside it, as cues.csv lists it: a country is only overtaken, a
/// change only foreseen.
///
/// Words of both languages hold in both, since an article quotes the other.
public enum Cue {
    /// Not, never: turns the standing that follows round.
    denies,
    /// Behind a denial: it denies nothing ("not only").
    denies_nothing,
    /// Verbs and joints between a denial and the standing it denies.
    leads_denied,
    /// Ends the whole that a share is of: "half of its aid unless".
    ends_whole,
    /// Both: the two countries named before.
    both,
    /// All, each: the countries listed before.
    each,
    /// Biggest, leading: "the world's biggest producer" is told of one country.
    superlative,
    /// A country beside the one a clause is about.
    neighbour,
    /// Words for a border.
    border,
    /// Overtakes, displaces: the place that follows is not what the clause is about.
    overtakes,
    /// Than, like: so too.
    set_against,
    /// Behind "world": the name of a body, not the world.
    body,
    /// Newspapers and agencies: the country beside is theirs.
    press,
    /// But for the place that follows.
    except,
    /// A figure of several countries in one.
    together,
    /// Should, urges: what follows is wished and not stated.
    wish,
    /// In a row: behind a length of time.
    running,
    /// Will, expects: the change that follows has not come about.
    foreseen,
    /// May, if, avoid: what follows has not happened.
    unreal,
    /// Verbs behind a bare number that counts what was spoken of before.
    counted_verb,
    /// Words that may stand behind a bare number without being what it counts.
    behind_figure,
    /// No whole that a fraction is of: "half a century".
    no_whole,
    /// Took, assumed: with `office`, the beginning of a term.
    takes_office,
    /// Office, presidency.
    office,
    /// Inaugurated: the beginning of a term by itself.
    in_office,
    /// Elected, ousted, signed, descertificada: what happened to somebody, a country or a treaty, told beside a figure.
    befell,
    /// Captured, designated: with `befell`, opens a clause set between commas.
    told_beside,
    /// Government, administration.
    government,
    /// Verbs of saying.
    saying,
    /// It, this: goes on with what was spoken of before.
    goes_on,
    /// Verbs whose object is the size of a change: "cedió 500 hectáreas".
    changes_by,
    /// Rise, drop: behind a figure.
    change_noun,
    /// Is, remains: a rank told as a fact.
    remains,
    /// Before a day: that of a decision.
    signed,
    /// War, sentence, plan: what lasts so many years, and is not so old.
    lasts,
    /// Expects, forecasts: the figure that follows has not been reached.
    expected,
    /// It, the total: a share of these goes on with what was spoken of.
    whole,
    /// Killed, wounded, displaced: a bare number behind them counts people.
    of_people,
    /// About, nearly: stands between a verb and its number.
    hedge,
    /// What, lo que: behind a multiple, what it is a multiple of follows.
    that_which,
    /// The, el: an article.
    the,
    /// Until, corte: what is counted up to the day or month that follows.
    up_to,
    /// Was, had, fue: the past.
    was,
    /// All, whole, todo: between "in" and a year.
    all_of,
    /// Up, increase, alza: before "over 2023".
    rises,
    /// Leaves, vote, will: the day that follows is still to come.
    ahead,
    /// Cancelled, shut out: what a refusal cost.
    cuts_off,
    /// Poll, encuestados: a share of those asked.
    asked,
    /// Appropriated, presupuesto: American money, which is given for fiscal years.
    budget,
    /// Reached, stood, fue: the verb of a level, between what is measured and the figure.
    level_verb;

    /// This cue as one bit of a `long`.
    ///
    /// @return one bit, the lowest for the first cue
    @SuppressWarnings("EnumOrdinal") // bits live as long as the tables are loaded and are never stored
    public long bit() {
        return 1L << ordinal();
    }
}
