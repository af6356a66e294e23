package org.majorslist.report.brief;

/// The words a brief is labelled with, in both languages.
enum Label {
    ACCOUNT("account", "cuenta"),
    AS_KNOWN_ON("as known on %s", "según lo conocido al %s"),
    ASKS("What the determination asks for", "Qué pide la determinación"),
    AUTHORITY("authority", "norma"),
    BEFORE("when decided", "al decidirse"),
    BANKS("Votes at the development banks", "Votos en los bancos de desarrollo"),
    BOTH_READINGS(
            "Both readings of what is unsettled or disputed, and who holds them: `majors brief %s --full`.",
            "Las dos lecturas de lo no resuelto o en disputa, y quién las sostiene: `majors brief %s --full`."),
    CALENDAR("Calendar", "Calendario"),
    CLAIM("said", "dicho"),
    CONTEXT("Context: bears on no head of 22 U.S.C. 2291h(a)(1)", "Contexto: fuera de 22 U.S.C. 2291h(a)(1)"),
    CONTRADICTED("contradicted", "contradicho"),
    CYCLE("cycle %s", "ciclo %s"),
    DATA("record %s", "registro %s"),
    DENIED("denied", "denegada"),
    EARLIEST("not before", "no antes de"),
    EVIDENCE("Evidence", "Evidencia"),
    EVIDENCE_ASIDE(
            "newest figure of each measurer; changes within one measurer's own figures",
            "cifra más reciente de cada medidor; variaciones dentro de sus propias cifras"),
    FAILED("failed demonstrably", "incumplimiento manifiesto"),
    FIVE_YEARS("5 years before", "5 años antes"),
    FOR("for", "periodo"),
    FULLY_COOPERATING("certified: fully cooperating", "certificado: coopera plenamente"),
    GAPS("Not on record", "No consta en el registro"),
    IN_DOLLARS("In dollars", "En dólares"),
    IN_LAW("In law", "En derecho"),
    INDICATOR("indicator", "indicador"),
    LATER_COPY(
            "Read in a text later than this brief's day; what it is cited for was public before.",
            "Leído en un texto posterior al día de esta ficha; lo citado ya era público."),
    LEGEND_KEPT("national-interest waiver or certification", "exención o certificación por interés nacional"),
    LEGEND_MET("certified, or not failed", "certificado, o sin incumplimiento"),
    LEGEND_NEGATIVE("denied or failed", "denegada o incumplimiento"),
    LEGEND_NONE("no outcome on record", "sin resultado en el registro"),
    LEGEND_UNREAD("decided, content not on record", "decidido, contenido no obtenido"),
    LEGEND_WEAK("weakly sourced", "fuentes débiles"),
    MEASURED_BY("measured by", "medido por"),
    MISSING_YEARS("%s only", "solo %s"),
    MORE_EVIDENCE(
            "%d more indicators are on record: `majors brief %s --full`.",
            "%d indicadores más en el registro: `majors brief %s --full`."),
    MORE_PROGRAMMES(
            "%d more programmes, without money on the ledger in ten years: `majors brief %s --full`.",
            "%d programas más, sin dinero en el libro en diez años: `majors brief %s --full`."),
    MORE_QUOTED(
            "%d older published sums are on record: `majors brief %s --full`.",
            "%d sumas publicadas más antiguas en el registro: `majors brief %s --full`."),
    NEWEST("newest (published)", "última (publicada)"),
    NO_ASKS(
            "The record holds no words of the determination on this country.",
            "El registro no contiene palabras de la determinación sobre este país."),
    NO_DOLLARS(
            "The ledger has no assistance to this country up to this fiscal year.",
            "El libro no tiene asistencia a este país hasta este año fiscal."),
    NO_EVENTS("No event on record in this time.", "Ningún hecho en el registro en este tiempo."),
    NO_EVIDENCE("No indicator has a figure on this country.", "Ningún indicador tiene cifras de este país."),
    NO_LAW(
            "Without an outcome on record there is nothing to ask the law about.",
            "Sin un resultado en el registro no hay nada que preguntar a la ley."),
    NO_QUOTED("No published sum on this country is on record.", "No consta ninguna suma publicada sobre este país."),
    NO_WAIVER("no waiver", "sin exención"),
    NOTHING_ON_RECORD("nothing on record", "nada consta"),
    NOT_FAILED("not found to have failed", "sin hallazgo de incumplimiento"),
    NOT_TESTABLE("not testable", "no comprobable"),
    OPTIONS_ASIDE(
            "%s by account, FY%s, million %s; what goes on under each decision",
            "%s por cuenta, año fiscal %s, millones de %s; lo que continúa con cada decisión"),
    PARTLY("in part", "en parte"),
    PRECEDENTS(
            "Closest precedents, and what followed them: `majors precedents %s --cycle %s`.",
            "Los precedentes más cercanos y lo que siguió: `majors precedents %s --cycle %s`."),
    PROGRAMME("programme", "programa"),
    QUOTED("Quoted, recomputed", "Lo citado, recalculado"),
    QUOTED_ASIDE(
            "published sums beside the ledger, million current dollars",
            "sumas publicadas junto al libro, millones de dólares corrientes"),
    READINGS("Two readings", "Dos lecturas"),
    RECOMPUTED("ledger", "libro"),
    SINGLE("Single figures", "Cifras sueltas"),
    SINCE("since", "desde entonces"),
    SOURCES("Sources", "Fuentes"),
    STANDING("Standing", "Historial"),
    SUPPORTED("supported", "confirmado"),
    TEN_YEARS("10 years before", "10 años antes"),
    THIS_DECISION("this decision", "esta decisión"),
    TIMELINE("Last 24 months", "Últimos 24 meses"),
    TOTAL("total", "total"),
    TRADE("Trade", "Comercio"),
    VERDICT("verdict", "veredicto"),
    VITAL_INTERESTS("vital national interests", "intereses nacionales vitales"),
    WAIVER_EXTENT_UNKNOWN("a waiver whose extent is not on record", "una exención cuyo alcance no consta"),
    WAIVER_FULL("a full national-interest waiver", "una exención plena por interés nacional"),
    WAIVER_PARTIAL("a waiver for named programmes", "una exención para programas nombrados"),
    WAIVER_UNKNOWN("whether a waiver was given is not on record", "no consta si hubo exención"),
    WITHOUT_WAIVER("without the waiver", "sin la exención"),
    YEAR_BEFORE("year before", "año anterior");

    private final String english;
    private final String spanish;

    Label(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    /// The words in one language.
    String in(Language language) {
        return switch (language) {
            case EN -> english;
            case ES -> spanish;
        };
    }
}
