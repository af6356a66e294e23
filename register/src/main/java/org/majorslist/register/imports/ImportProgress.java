package org.majorslist.register.imports;

/// Told now and then how far an import has come.
@FunctionalInterface
public interface ImportProgress {
    /// Reports progress.
    ///
    /// @param bytes bytes of the file read so far
    /// @param of size of the file \[bytes]
    /// @param lines records read so far
    void at(long bytes, long of, long lines);

    /// Tells nobody.
    ///
    /// @return a listener that does nothing
    static ImportProgress silent() {
        return (bytes, of, lines) -> {};
    }
}
