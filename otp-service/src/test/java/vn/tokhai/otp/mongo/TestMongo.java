package vn.tokhai.otp.mongo;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

import vn.tokhai.platform.testing.TestStore;

/** A template on an empty database, written to as in production. */
public final class TestMongo {

    public static MongoTemplate fresh() {
        return at(TestStore.freshDatabase());
    }

    public static MongoTemplate at(String uri) {
        int slash = uri.lastIndexOf('/');
        MongoClient client = MongoClients.create(uri);
        var template = new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, uri.substring(slash + 1)));
        template.setWriteConcern(WriteConcern.MAJORITY);
        return template;
    }

    private TestMongo() {}
}
