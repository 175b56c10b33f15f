package vn.tokhai.checkpoint.jobs.mongo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import vn.tokhai.checkpoint.jobs.JobFiles;

/** Pieces by {@code _id}: name and number. Unlike GridFS this needs no index and no second collection. */
@Component
class MongoJobFiles implements JobFiles {

    static final int PIECE = 256 * 1024;

    private final MongoOperations mongo;

    MongoJobFiles(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Document("jobFiles")
    record PieceDocument(@Id String id, byte[] bytes) {}

    @Override
    public OutputStream write(String name) {
        return new Pieces(name);
    }

    private final class Pieces extends OutputStream {

        private final String name;
        private final ByteArrayOutputStream piece = new ByteArrayOutputStream(PIECE);
        private int number;
        private boolean closed;

        Pieces(String name) {
            this.name = name;
        }

        @Override
        public void write(int one) {
            piece.write(one);
            if (piece.size() >= PIECE) {
                keep();
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            int at = offset;
            while (at < offset + length) {
                int taken = Math.min(PIECE - piece.size(), offset + length - at);
                piece.write(bytes, at, taken);
                at += taken;
                if (piece.size() >= PIECE) {
                    keep();
                }
            }
        }

        private void keep() {
            put(name, number++, piece.toByteArray());
            piece.reset();
        }

        /** A longer file under the same name, which broke off, leaves nothing behind. */
        @Override
        public void close() {
            if (!closed) {
                closed = true;
                keep();
                mongo.remove(byId(name, number), PieceDocument.class);
            }
        }
    }

    private static Query byId(String name, int piece) {
        return Query.query(Criteria.where("_id").is(id(name, piece)));
    }

    @Override
    public void put(String name, int piece, byte[] bytes) {
        mongo.save(new PieceDocument(id(name, piece), bytes));
    }

    @Override
    public InputStream read(String name) {
        return new SequenceInputStream(new Enumeration<>() {
            private int number;
            private @Nullable PieceDocument next = piece(name, 0);

            @Override
            public boolean hasMoreElements() {
                return next != null;
            }

            @Override
            public InputStream nextElement() {
                PieceDocument current = next;
                if (current == null) {
                    throw new NoSuchElementException(name);
                }
                number++;
                next = piece(name, number);
                return new ByteArrayInputStream(current.bytes());
            }
        });
    }

    private @Nullable PieceDocument piece(String name, int number) {
        return mongo.findById(id(name, number), PieceDocument.class);
    }

    private static String id(String name, int piece) {
        return name + "#" + piece;
    }
}
