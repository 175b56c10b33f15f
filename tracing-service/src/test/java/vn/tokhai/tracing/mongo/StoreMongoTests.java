package vn.tokhai.tracing.mongo;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import vn.tokhai.platform.testing.TestStore;

/** On the embedded store, which ignores all but unique indexes. */
class StoreMongoTests extends StorePorts {

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", TestStore::freshDatabase);
    }
}
