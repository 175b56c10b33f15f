package vn.tokhai.otp.mongo;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

import vn.tokhai.otp.Passcodes;
import vn.tokhai.otp.PhoneKey;
import vn.tokhai.otp.PhonePasscodes;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** One document for each phone; the version makes every write conditional. */
@Repository
class MongoPasscodes implements Passcodes {

    private final MongoOperations mongo;

    MongoPasscodes(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public PhonePasscodes of(PhoneKey phone) {
        PasscodesDocument document = mongo.findById(phone.value(), PasscodesDocument.class);
        return document == null ? PasscodesDocument.nothing(phone) : document.toModel();
    }

    @Override
    public boolean save(PhonePasscodes changed) {
        PasscodesDocument document = PasscodesDocument.of(changed, changed.version() + 1);
        if (changed.version() > 0) {
            var unchanged = where("_id").is(document.id()).and("version").is(changed.version());
            return mongo.replace(query(unchanged), document).getModifiedCount() == 1;
        }
        try {
            mongo.insert(document);
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }
}
