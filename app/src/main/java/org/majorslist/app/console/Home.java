package org.majorslist.app.console;

import java.nio.file.Files;
import java.nio.file.Path;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// The folder Majors is installed in; the knowledge lies below it in `content`.
public final class Home {
    private Home() {}

    /// The folder of content, from the system property `majors.home` or else the working folder.
    ///
    /// @return an existing folder
    /// @throws BadInput if there is no folder `content` in it
    public static Path content() {
        Path home = Path.of(System.getProperty("majors.home", "."));
        Path content = home.resolve("content");
        if (!Files.isDirectory(content)) {
            throw new BadInput(
                    new Fault(
                            "no-content-folder",
                            "there is no folder \"content\" here",
                            home.toString(),
                            "Start Majors by its launcher `majors`, or set -Dmajors.home to the folder that holds \"content\"."));
        }
        return content;
    }
}
