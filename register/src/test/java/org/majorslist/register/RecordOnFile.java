package org.majorslist.register;

import java.nio.file.Path;

/// The record of the project, loaded once for all tests.
public final class RecordOnFile {
    /// The folder of the data package.
    public static final Path FOLDER =
            Path.of(System.getProperty("majors.home", "..")).resolve("content/register");

    private static final Register REGISTER = Register.load(FOLDER);

    private RecordOnFile() {}

    /// The record.
    public static Register get() {
        return REGISTER;
    }
}
