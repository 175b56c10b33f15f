package vn.tokhai.declaration.mongo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;

import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.TestClock;
import vn.tokhai.platform.testing.TestStore;

import static org.assertj.core.api.Assertions.assertThat;

class ProtectionMongoTests extends MongoProtection {

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", TestStore::freshDatabase);
    }

    @Test
    void listsOfNamesLearnNoNames() {
        people().addIfAbsent(DeclarationFixtures.declared(1, DeclarationFixtures.VINH_HAI, TestClock.START));

        String bytes =
                mongo.getDb().getCollection("name-index", RawBsonDocument.class).find().into(new ArrayList<>()).stream()
                        .map(document -> new String(document.getByteBuffer().array(), StandardCharsets.ISO_8859_1))
                        .reduce("", String::concat);

        assertThat(bytes).contains(DeclarationFixtures.person(1).toString());
        assertThat(bytes.toLowerCase(Locale.ROOT)).doesNotContain("mau", "biet", "tran", "22846", "2021:58");
    }
}
