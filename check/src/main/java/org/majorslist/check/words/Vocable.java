package org.majorslist.check.words;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// A word as the rule tables know it, shared by all its tokens, so that each table is asked once for each word and not
/// once for each token.
public final class Vocable {
    private static final int[] NONE = {};
    private static final int FEW = 8;
    /// So many letters tell a word from most others, and its forms not from each other.
    private static final int TELLING = 6;
    /// So many letters open a word.
    static final int OPENING = 3;

    private final String norm;
    private final int hash;
    private final int opening;
    private final long begin;
    private final long rest;
    private final int[] classes;
    /// A bit for each of its classes, where they are more than a few.
    private final long @Nullable [] manyClasses;

    private final int[] telling;
    private final long someClasses;
    private final long traits;
    private final long parts;
    private final int tables;
    private final long signature;
    private @Nullable Object @Nullable [] answers;
    private long silent;
    private @Nullable String beginning;

    /// @param norm the word, folded
    /// @param classes the classes of words it belongs to, in order
    /// @param telling the telling classes among them, by the numbers [Lexicon#telling] gives
    /// @param traits one bit for each [Cue] it gives and each [WordClass] it is of
    /// @param parts one bit for each [StandingWord] it is
    /// @param tables how many tables of phrases there are, at most 64
    Vocable(String norm, int[] classes, int[] telling, long traits, long parts, int tables) {
        this.norm = norm;
        hash = norm.hashCode();
        opening = norm.substring(0, Math.min(OPENING, norm.length())).hashCode();
        this.classes = classes.length == 0 ? NONE : classes;
        this.telling = telling.length == 0 ? NONE : telling;
        manyClasses = classes.length <= FEW ? null : bits(classes);
        this.traits = traits;
        this.parts = parts;
        this.tables = tables;
        long some = 0;
        for (int wordClass : classes) {
            some |= 1L << wordClass;
        }
        someClasses = some;
        signature = signature(norm);
        begin = Spelling.begin(norm);
        rest = Spelling.rest(norm);
    }

    /// The word in one spelling: lower case, without accents.
    ///
    /// @return the folded word
    public String norm() {
        return norm;
    }

    /// How the word begins, for tables that know words by their first six letters.
    ///
    /// @return the word if it has fewer letters, else its first six and `*`
    public String beginning() {
        String known = beginning;
        if (known == null) {
            known = norm.length() < TELLING ? norm : norm.substring(0, TELLING) + "*";
            beginning = known;
        }
        return known;
    }

    /// A number drawn from the spelling, by which tables outside the lexicon keep what they know of the word.
    ///
    /// @return the same for the same spelling
    public int hash() {
        return hash;
    }

    /// A number drawn from its first three letters, or from all if it has fewer.
    int opening() {
        return opening;
    }

    /// Whether the word is spelled so.
    ///
    /// @param spelling the spelling asked for, folded
    /// @return whether it is the same
    public boolean reads(String spelling) {
        return hash == spelling.hashCode() && norm.equals(spelling);
    }

    /// One bit of 64, drawn from the spelling: where it differs, the words differ.
    ///
    /// @return the bit
    long signature() {
        return signature;
    }

    /// The signature of a spelling.
    ///
    /// @param norm the spelling, folded
    /// @return one bit of 64
    static long signature(String norm) {
        int hash = norm.hashCode();
        return 1L << ((hash ^ (hash >>> 7)) & 63);
    }

    /// Whether the word is written with the letters of a spelling, as [Spelling] packs them.
    boolean isWritten(long firstLetters, long otherLetters) {
        return begin == firstLetters && rest == otherLetters;
    }

    /// Whether the word belongs to a class of the lexicon.
    ///
    /// @param wordClass the number of the class
    /// @return whether it belongs to it
    public boolean in(int wordClass) {
        return (someClasses & (1L << wordClass)) != 0 && isAmong(wordClass);
    }

    private boolean isAmong(int wordClass) {
        if (manyClasses != null) {
            int part = wordClass >> 6;
            return part < manyClasses.length && (manyClasses[part] & (1L << wordClass)) != 0;
        }
        for (int known : classes) {
            if (known == wordClass) {
                return true;
            }
        }
        return false;
    }

    /// Whether it gives a cue.
    ///
    /// @param cue the cue asked for
    /// @return whether cues.csv lists the word for it
    public boolean gives(Cue cue) {
        return (traits & cue.bit()) != 0;
    }

    /// Whether it plays a part beside a standing.
    ///
    /// @param part the part asked for
    /// @return whether standing-words.csv lists the word for it
    public boolean plays(StandingWord part) {
        return (parts & part.bit()) != 0;
    }

    /// Whether it is a word of a class of grammar.
    ///
    /// @param wordClass the class asked for
    /// @return whether it is of that class
    public boolean is(WordClass wordClass) {
        return (traits & wordClass.bit()) != 0;
    }

    private static long[] bits(int[] classes) {
        var bits = new BitSet();
        for (int wordClass : classes) {
            bits.set(wordClass);
        }
        return bits.toLongArray();
    }

    /// Adds the telling classes of this word to those of a sentence.
    ///
    /// @param ofSentence bits are added to it: one for each telling class, 64 in each long, the lowest
    ///     bit first
    public void addTo(long[] ofSentence) {
        for (int wordClass : telling) {
            ofSentence[wordClass >> 6] |= 1L << wordClass;
        }
    }

    /// Whether a table was asked before and has nothing to say of this word: the usual case, told by one bit.
    ///
    /// @param table the number of the table
    /// @return `true` if it has nothing to say; `false` if it has, or was not asked yet
    public boolean silent(int table) {
        return (silent & (1L << table)) != 0;
    }

    /// Whether several tables, a bit each, were asked before and have nothing to say of this word.
    ///
    /// @param tables the tables, a bit each
    /// @return `true` if none of them has anything to say; `false` if one has, or was not asked yet
    public boolean silentIn(long tables) {
        return (silent & tables) == tables;
    }

    /// What a table remembers of this word; `null` if it was not asked yet. Threads may ask twice, to the same result.
    ///
    /// @param table the number of the table
    /// @return what the table gave to [#remember], or `null`
    @Nullable
    public Object remembered(int table) {
        @Nullable Object[] known = answers;
        return known == null ? null : known[table];
    }

    /// Remembers what a table says of this word, so that it need not be asked again.
    ///
    /// @param table the number of the table
    /// @param answer what it says, in a form only this table reads
    public void remember(int table, Object answer) {
        @Nullable Object[] known = answers;
        if (known == null) {
            known = new @Nullable Object[tables];
            answers = known;
        }
        known[table] = answer;
    }

    /// Remembers that a table has nothing to say of this word.
    ///
    /// @param table the number of the table
    public void remainSilent(int table) {
        silent |= 1L << table;
    }
}
