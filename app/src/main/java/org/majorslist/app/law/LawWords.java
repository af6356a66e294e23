package org.majorslist.app.law;

import org.majorslist.app.console.PrintOptions.Language;
import org.majorslist.law.Determination;
import org.majorslist.law.Waiver;

/// Decisions and waivers in words, as the other commands name them.
///
/// @param language the language of the words
record LawWords(Language language) {
    String of(Determination decided) {
        return switch (decided) {
            case FULLY_COOPERATING -> say("fully cooperating", "coopera plenamente");
            case VITAL_NATIONAL_INTERESTS -> say("vital national interests", "interés nacional vital");
            case DENIED -> say("denied", "denegada");
            case NOT_FAILED -> say("not failed", "sin incumplimiento manifiesto");
            case FAILED_DEMONSTRABLY -> say("failed demonstrably", "incumplimiento manifiesto");
            case NONE -> say("none", "ninguna");
        };
    }

    String of(Waiver waiver) {
        return switch (waiver) {
            case Waiver.None none -> say("waiver none", "sin exención");
            case Waiver.Full full -> say("waiver full", "exención plena");
            case Waiver.Partial partial -> say("waiver ", "exención ") + partial.text();
        };
    }

    private String say(String english, String spanish) {
        return switch (language) {
            case en -> english;
            case es -> spanish;
        };
    }
}
