package vn.tokhai.tracing.mongo;

import java.util.Collection;
import java.util.List;

import com.mongodb.bulk.BulkWriteResult;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Many documents in one write, each only if nobody changed it since it was read. */
final class ConditionalWrites {

    private static final int DUPLICATE_KEY = 11_000;

    /** @return false when one was changed or created meanwhile; the others are written */
    static <T extends Versioned> boolean write(MongoOperations mongo, Collection<T> documents, Class<T> type) {
        if (documents.isEmpty()) {
            return true;
        }
        BulkOperations bulk = mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, type);
        for (T document : documents) {
            if (document.version() == 1) {
                bulk.insert(document);
            } else {
                bulk.replaceOne(unchanged(document), document);
            }
        }
        try {
            BulkWriteResult result = bulk.execute();
            return result.getInsertedCount() + result.getMatchedCount() == documents.size();
        } catch (DuplicateKeyException e) {
            return false;
        } catch (BulkOperationException e) {
            if (e.getErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY)) {
                return false;
            }
            throw e;
        }
    }

    static Query byIds(List<String> ids) {
        return Query.query(Criteria.where("_id").in(ids));
    }

    /** The ids that begin with a prefix that ends with a colon. */
    static Criteria beginningWith(String prefix) {
        String behind = prefix.substring(0, prefix.length() - 1) + (char) (':' + 1);
        return Criteria.where("_id").gte(prefix).lt(behind);
    }

    private static Query unchanged(Versioned document) {
        return Query.query(
                Criteria.where("_id").is(document.id()).and("version").is(document.version() - 1));
    }

    private ConditionalWrites() {}
}
