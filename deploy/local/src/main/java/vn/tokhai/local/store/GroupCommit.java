package vn.tokhai.local.store;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Runs writes so that each returns only after a commit that began when the write was whole. Writers that wait at the
 * same time share one commit; the first of them does it for all. A commit never sees half of a write, or a process
 * killed just then would leave an index entry without its document.
 */
final class GroupCommit {
    private final Runnable commit;
    private final ReadWriteLock wholeWrites = new ReentrantReadWriteLock(true);
    private final ReentrantLock turn = new ReentrantLock();
    private final Condition committed = turn.newCondition();
    private boolean committing;
    private long lastWritten;
    private long lastCommitted;

    GroupCommit(Runnable commit) {
        this.commit = commit;
    }

    <T> T write(Supplier<T> work) {
        wholeWrites.readLock().lock();
        try {
            return work.get();
        } finally {
            wholeWrites.readLock().unlock();
            awaitCommit();
        }
    }

    /** Runs with no write under way, for instance to compact the file. */
    void alone(Runnable work) {
        wholeWrites.writeLock().lock();
        try {
            work.run();
        } finally {
            wholeWrites.writeLock().unlock();
        }
    }

    private void awaitCommit() {
        turn.lock();
        try {
            long mine = ++lastWritten;
            while (lastCommitted < mine) {
                if (committing) {
                    committed.awaitUninterruptibly();
                } else {
                    commitForAll();
                }
            }
        } finally {
            turn.unlock();
        }
    }

    private void commitForAll() {
        committing = true;
        long upTo = lastWritten;
        turn.unlock();
        try {
            alone(commit);
        } finally {
            turn.lock();
            committing = false;
            committed.signalAll();
        }
        // Reached only when the commit did not throw: a failed commit answers its write with the error.
        lastCommitted = upTo;
    }
}
