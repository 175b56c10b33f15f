package vn.tokhai.declaration.families.mongo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.bson.types.Binary;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import vn.tokhai.declaration.PersonEvent;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.families.Families;
import vn.tokhai.declaration.families.Family;
import vn.tokhai.declaration.families.Member;
import vn.tokhai.declaration.families.Relation;
import vn.tokhai.declaration.families.mongo.FamilyDocument.MemberDocument;
import vn.tokhai.declaration.mongo.PersonCiphers;
import vn.tokhai.declaration.mongo.SealedFields;
import vn.tokhai.platform.outbox.OutboxEntry;
import vn.tokhai.platform.outbox.OutboxRelay;

/** Families by guardian; writes are conditional on the version, and carry the events of the change. */
@Repository
class MongoFamilies implements Families {

    private final MongoOperations mongo;
    private final PersonCiphers ciphers;
    private final Function<PersonEvent, OutboxEntry> asEntry;
    private final OutboxRelay familiesRelay;

    MongoFamilies(
            MongoOperations mongo,
            PersonCiphers ciphers,
            Function<PersonEvent, OutboxEntry> asEntry,
            OutboxRelay familiesRelay) {
        this.mongo = mongo;
        this.ciphers = ciphers;
        this.asEntry = asEntry;
        this.familiesRelay = familiesRelay;
    }

    @Override
    public Optional<Family> find(PersonId guardian) {
        return Optional.ofNullable(mongo.findById(guardian.toString(), FamilyDocument.class))
                .map(document -> toFamily(guardian, document));
    }

    @Override
    public boolean write(Family.Change change) {
        Family family = change.family();
        String id = family.guardian().toString();
        List<OutboxEntry> events = change.events().stream().map(asEntry).toList();
        boolean written = family.version() == 1 ? insert(family, events) : update(family, events);
        if (written) {
            familiesRelay.relayLater(id);
        }
        return written;
    }

    private boolean insert(Family family, List<OutboxEntry> events) {
        try {
            mongo.insert(new FamilyDocument(
                    family.guardian().toString(), family.version(), membersOf(family), sealed(family), events));
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private boolean update(Family family, List<OutboxEntry> events) {
        // exactly the keys of the unique index: the embedded store reads everything when a query names any other field
        Query unchanged = Query.query(Criteria.where("_id")
                .is(family.guardian().toString())
                .and("version")
                .is(family.version() - 1));
        Update update = new Update()
                .set("version", family.version())
                .set("members", membersOf(family))
                .set("sealed", sealed(family));
        update.push("outbox").each(events.toArray());
        return mongo.updateFirst(unchanged, update, FamilyDocument.class).getModifiedCount() == 1;
    }

    private Map<String, Binary> sealed(Family family) {
        SealedFields names =
                SealedFields.empty(ciphers.of(family.guardian()).orElseThrow(), contextOf(family.guardian()));
        family.members().forEach(member -> names.put(member.personId().toString(), member.name()));
        return names.sealed();
    }

    private Family toFamily(PersonId guardian, FamilyDocument document) {
        SealedFields names =
                SealedFields.of(ciphers.of(guardian).orElseThrow(), contextOf(guardian), document.sealed());
        List<Member> members = document.members().stream()
                .map(member -> new Member(
                        new PersonId(UUID.fromString(member.personId())),
                        UUID.fromString(member.requestId()),
                        names.require(member.personId()),
                        Relation.valueOf(member.relation()),
                        member.addedAt()))
                .toList();
        return new Family(guardian, members, document.version());
    }

    private static List<MemberDocument> membersOf(Family family) {
        return family.members().stream()
                .map(member -> new MemberDocument(
                        member.personId().toString(),
                        member.requestId().toString(),
                        member.relation().name(),
                        member.addedAt()))
                .toList();
    }

    private static String contextOf(PersonId guardian) {
        return FamilyDocument.COLLECTION + "/" + guardian;
    }
}
