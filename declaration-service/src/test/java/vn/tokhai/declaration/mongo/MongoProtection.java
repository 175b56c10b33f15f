package vn.tokhai.declaration.mongo;

import java.time.Clock;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.mongodb.test.autoconfigure.DataMongoTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.ContextConfiguration;

import vn.tokhai.declaration.Leases;
import vn.tokhai.declaration.NameDirectory;
import vn.tokhai.declaration.Numbers;
import vn.tokhai.declaration.People;
import vn.tokhai.declaration.PhoneOwners;
import vn.tokhai.declaration.ProtectionContract;

/** The contract on a store that the subclass names. */
@DataMongoTest
@ContextConfiguration(classes = MongoPorts.Application.class)
abstract class MongoProtection extends ProtectionContract {

    @Autowired
    protected MongoTemplate mongo;

    @Autowired
    private People people;

    @Autowired
    private PhoneOwners phoneOwners;

    @Autowired
    private Numbers numbers;

    @Autowired
    private NameDirectory names;

    @BeforeEach
    void empty() {
        mongo.getCollectionNames().forEach(mongo::dropCollection);
        new EnsuringIndexes(mongo).ensure();
    }

    @Override
    protected People people() {
        return people;
    }

    @Override
    protected PhoneOwners phoneOwners() {
        return phoneOwners;
    }

    @Override
    protected Numbers numbers() {
        return numbers;
    }

    @Override
    protected NameDirectory names() {
        return names;
    }

    @Override
    protected Leases leases(Clock clock) {
        return new MongoLeases(mongo, clock);
    }
}
