package org.majorslist.register.imports;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A folder of which this process alone is the writer, by a lock on a file in it. The system ends the lock of a killed
/// process.
final class FolderLock {
    private static final String FILE = "lock";

    private final FileChannel channel;
    private Path folder;
    private boolean moved;

    private FolderLock(FileChannel channel, Path folder) {
        this.channel = channel;
        this.folder = folder;
    }

    /// Locks a folder.
    ///
    /// @param folder an existing folder
    /// @return the lock; empty if another import holds it, in this process or another
    /// @throws IOException if the folder cannot be written
    static Optional<FolderLock> find(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve(FILE), CREATE, WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new FolderLock(channel, folder));
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    Path folder() {
        return folder;
    }

    /// Moves the folder in one step; the lock's own file is removed only there, so that nobody can lock it in between.
    void moveTo(Path place) throws IOException {
        Files.move(folder, place, StandardCopyOption.ATOMIC_MOVE);
        folder = place;
        moved = true;
        Files.delete(place.resolve(FILE));
    }

    /// Ends the lock.
    ///
    /// @param remove whether the folder goes too; a folder that was moved into place stays
    void close(boolean remove) {
        try (channel) {
            if (remove && !moved) {
                removeFolder();
            }
        } catch (IOException leftBehind) {
            // the folder may stay; the next import goes on in it
        }
    }

    private void removeFolder() throws IOException {
        List<Path> inside;
        try (var files = Files.list(folder)) {
            inside = files.toList();
        }
        for (Path file : inside) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
