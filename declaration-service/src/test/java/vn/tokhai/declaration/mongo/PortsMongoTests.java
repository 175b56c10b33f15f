package vn.tokhai.declaration.mongo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import vn.tokhai.declaration.DataReading;
import vn.tokhai.declaration.Declaration;
import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.PersonEvent;
import vn.tokhai.declaration.TestClock;
import vn.tokhai.platform.testing.TestStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class PortsMongoTests extends MongoPorts {

    private static final List<String> COLLECTIONS = List.of(
            "people",
            "declarations",
            "phone-index",
            "card-index",
            "numbers",
            "data-readings",
            "allowances",
            "declaration-lists");

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", TestStore::freshDatabase);
    }

    @Test
    void keepsNothingPersonalInClear() {
        Person declared = DeclarationFixtures.declared(1, DeclarationFixtures.VINH_HAI, TestClock.START);
        Declaration declaration = DeclarationFixtures.declaration(1, DeclarationFixtures.VINH_HAI, TestClock.START);
        people().addIfAbsent(declared);
        declarations().add(declaration, submitted(declaration));
        phoneOwners().claim(blindIndex.of(DeclarationFixtures.PHONE), declared.id());
        readings().record(List.of(DeclarationFixtures.reading(1, "a", TestClock.START)));

        String bytes = COLLECTIONS.stream().flatMap(this::rawBytes).reduce("", String::concat);

        assertThat(bytes).contains("22846").contains(declared.id().toString());
        assertThat(bytes)
                .doesNotContain(Stream.of(
                                DeclarationFixtures.NAME,
                                "Mẫu",
                                DeclarationFixtures.PHONE.e164(),
                                "912345678",
                                DeclarationFixtures.IDENTITY,
                                DeclarationFixtures.INSURANCE,
                                DeclarationFixtures.EMAIL,
                                DeclarationFixtures.ADDRESS,
                                DeclarationFixtures.PLACES,
                                "1990",
                                "FEMALE")
                        .map(PortsMongoTests::asBytes)
                        .toList());
    }

    @Test
    void R06_throwsWhenAReadingCannotBeKept() {
        DataReading fine = DeclarationFixtures.reading(1, "a", TestClock.START);
        mongo.getCollection("data-readings")
                .insertOne(new Document("_id", fine.personId() + ":2021-06").append("readings", "no list"));

        assertThatThrownBy(() -> readings().record(List.of(fine))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void emptiesTheOutboxOnceTheBrokerHasTheEvents() {
        people().addIfAbsent(DeclarationFixtures.registered(1));
        Declaration declaration = DeclarationFixtures.declaration(1, DeclarationFixtures.VINH_HAI, TestClock.START);

        declarations().add(declaration, submitted(declaration));
        readings().record(List.of(DeclarationFixtures.reading(1, "a", TestClock.START)));

        await().untilAsserted(() -> assertThat(COLLECTIONS.stream().flatMap(this::rawBytes))
                .noneMatch(document -> document.contains("payload")));
    }

    @Test
    void carriesNoClassNames() {
        people().addIfAbsent(DeclarationFixtures.declared(1, DeclarationFixtures.VINH_HAI, TestClock.START));

        assertThat(rawBytes("people")).allMatch(document -> !document.contains("vn.tokhai"));
    }

    private static PersonEvent submitted(Declaration declaration) {
        return new PersonEvent.PersonalCodeIssued(declaration.personId(), 1, declaration.submittedAt());
    }

    private Stream<String> rawBytes(String collection) {
        return mongo.getDb().getCollection(collection, RawBsonDocument.class).find().into(new ArrayList<>()).stream()
                .map(document -> new String(document.getByteBuffer().array(), StandardCharsets.ISO_8859_1));
    }

    /** As its UTF-8 bytes read one by one, like the documents. */
    private static String asBytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
