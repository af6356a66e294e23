package org.majorslist.check.mark;

import org.jspecify.annotations.Nullable;

/// Mentions at the places they have in a text of which only some tokens are kept.
final class MovedMentions {
    private MovedMentions() {}

    /// Of each token of a text, where the first kept one from it on stands.
    static int[] places(int[] kept, int size) {
        int[] places = new int[size + 1];
        int at = 0;
        for (int i = 0; i <= size; i++) {
            while (at < kept.length && kept[at] < i) {
                at++;
            }
            places[i] = at;
        }
        return places;
    }

    /// A mention at its place among the kept tokens.
    ///
    /// @param shift of each token of the whole text its place, as [#places] tells it
    @SuppressWarnings("unchecked") // a mention that is moved stays what it is
    static <M extends Mention> @Nullable M by(int[] shift, @Nullable M mention) {
        return mention == null
                ? null
                : (M) to(mention, shift[mention.from()], Math.max(shift[mention.from()] + 1, shift[mention.to()]));
    }

    /// A mention at another place.
    static Mention to(Mention mention, int from, int to) {
        return switch (mention) {
            case Mention.Figure figure ->
                new Mention.Figure(from, to, figure.value(), figure.most(), figure.form(), figure.spelled());
            case Mention.Quantity quantity ->
                new Mention.Quantity(
                        from,
                        to,
                        figure(quantity.number(), quantity.number().from() + from - quantity.from()),
                        quantity.unit(),
                        quantity.kind(),
                        quantity.qualifier(),
                        quantity.perYear());
            case Mention.Date date -> new Mention.Date(from, to, date.period(), date.form(), date.months());
            case Mention.Places places -> new Mention.Places(from, to, places.codes());
        };
    }

    private static Mention.Figure figure(Mention.Figure figure, int from) {
        return new Mention.Figure(
                from,
                from + figure.to() - figure.from(),
                figure.value(),
                figure.most(),
                figure.form(),
                figure.spelled());
    }
}
