package vn.tokhai.declaration.families.mongo;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.mongodb.test.autoconfigure.DataMongoTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.ContextConfiguration;

import vn.tokhai.declaration.People;
import vn.tokhai.declaration.families.Families;
import vn.tokhai.declaration.families.FamiliesContract;
import vn.tokhai.declaration.families.mongo.FamilyStore.EnsuringFamilyIndexes;
import vn.tokhai.declaration.mongo.MongoPorts;

/** The contract on a store that the subclass names. */
@DataMongoTest
@ContextConfiguration(classes = {MongoPorts.Application.class, MongoFamiliesContract.Scan.class})
abstract class MongoFamiliesContract extends FamiliesContract {

    @Autowired
    protected MongoTemplate mongo;

    @Autowired
    private Families families;

    @Autowired
    private People people;

    @BeforeEach
    void empty() {
        mongo.getCollectionNames().forEach(mongo::dropCollection);
        new EnsuringFamilyIndexes(mongo).ensure();
    }

    @Override
    protected Families families() {
        return families;
    }

    @Override
    protected People people() {
        return people;
    }

    @ComponentScan("vn.tokhai.declaration.families.mongo")
    static class Scan {}
}
