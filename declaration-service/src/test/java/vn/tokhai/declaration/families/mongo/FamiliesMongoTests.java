package vn.tokhai.declaration.families.mongo;

import java.util.List;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.PersonEvent;
import vn.tokhai.declaration.TestClock;
import vn.tokhai.declaration.families.Family;
import vn.tokhai.platform.testing.TestStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class FamiliesMongoTests extends MongoFamiliesContract {

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", TestStore::freshDatabase);
    }

    @Test
    void keepsNoNameInClearAndEmptiesTheOutbox() {
        people().addIfAbsent(DeclarationFixtures.registered(1));
        var family = new Family(DeclarationFixtures.person(1), List.of(member(1)), 1);

        families()
                .write(new Family.Change(
                        family,
                        List.of(new PersonEvent.FamilyMemberAdded(
                                member(1).personId(), family.guardian(), TestClock.START))));

        assertThat(document().toJson())
                .contains(member(1).personId().toString())
                .doesNotContain("Mẫu", "Trần");
        await().untilAsserted(() ->
                assertThat(document().getList("outbox", Document.class)).isEmpty());
    }

    @Test
    void R29_forgetsGuardiansAndMembers() {
        people().addIfAbsent(DeclarationFixtures.registered(1));
        var both = Family.of(DeclarationFixtures.person(1))
                .with(member(1))
                .family()
                .with(member(2))
                .family();
        families().write(new Family.Change(new Family(both.guardian(), both.members(), 1), List.of()));
        var records = new FamilyRecords(mongo);

        assertThat(records.forget(member(1).personId())).isEqualTo(1);
        assertThat(families().find(both.guardian()).orElseThrow().members()).containsExactly(member(2));
        assertThat(records.forget(both.guardian())).isEqualTo(1);
        assertThat(families().find(both.guardian())).isEmpty();
        assertThat(records.forget(both.guardian())).isZero();
    }

    private Document document() {
        Document found = mongo.getCollection("families").find().first();
        assertThat(found).isNotNull();
        return found == null ? new Document() : found;
    }
}
