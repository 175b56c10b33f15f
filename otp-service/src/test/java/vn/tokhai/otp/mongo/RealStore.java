package vn.tokhai.otp.mongo;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.testcontainers.mongodb.MongoDBContainer;

/** One MongoDB 8 replica set for all integration tests of this module; started on first use, ended with the JVM. */
public final class RealStore {

    private static final MongoDBContainer CONTAINER = new MongoDBContainer("mongo:8.0").withReplicaSet();

    static {
        CONTAINER.start();
    }

    public static MongoTemplate mongo() {
        return TestMongo.at(CONTAINER.getReplicaSetUrl("tokhai_otp"));
    }

    private RealStore() {}
}
