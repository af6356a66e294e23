package org.majorslist.app.law;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.Home;
import org.majorslist.law.LawBook;
import org.majorslist.law.reasoning.StatuteBook;
import org.majorslist.register.Register;

/// Where the commands get the law and the record.
final class LawShelf {
    private LawShelf() {}

    static LawBook law() {
        return LawBook.open(statutes());
    }

    static LawBook law(@Nullable Path amendments) {
        return amendments == null ? law() : StatuteBook.openAmended(statutes(), found(amendments));
    }

    static LawBook lawByKie() {
        return StatuteBook.openWithKie(statutes());
    }

    static Register register() {
        return Register.load(Home.content().resolve("register"));
    }

    /// A path of the command line: in the working folder, or else in the folder of Majors.
    static Path found(Path path) {
        Path inHome = Home.content().resolveSibling(path);
        return Files.exists(path) || !Files.exists(inHome) ? path : inHome;
    }

    private static Path statutes() {
        return Home.content().resolve("statutes");
    }
}
