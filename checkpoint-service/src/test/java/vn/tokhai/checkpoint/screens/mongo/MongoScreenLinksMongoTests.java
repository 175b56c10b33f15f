package vn.tokhai.checkpoint.screens.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterEach;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

import vn.tokhai.checkpoint.screens.ScreenLinks;
import vn.tokhai.checkpoint.screens.ScreenLinksContract;
import vn.tokhai.platform.testing.TestStore;

class MongoScreenLinksMongoTests extends ScreenLinksContract {

    private final MongoClient client;
    private final ScreenLinks links;

    MongoScreenLinksMongoTests() {
        String address = TestStore.freshDatabase();
        int slash = address.lastIndexOf('/');
        client = MongoClients.create(address.substring(0, slash));
        links = new MongoScreenLinks(
                new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, address.substring(slash + 1))));
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Override
    protected ScreenLinks links() {
        return links;
    }
}
