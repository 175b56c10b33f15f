package vn.tokhai.checkpoint.mongo;

import java.util.List;

import com.mongodb.MongoBulkWriteException;

/** Which entries of a bulk insert were there before. */
final class Duplicates {

    private static final int DUPLICATE_KEY = 11000;

    /** @throws MongoBulkWriteException when something else went wrong */
    static <T> List<T> in(MongoBulkWriteException e, List<T> inserted) {
        boolean others = e.getWriteConcernError() != null
                || e.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY);
        if (others) {
            throw e;
        }
        return e.getWriteErrors().stream()
                .map(error -> inserted.get(error.getIndex()))
                .toList();
    }

    private Duplicates() {}
}
