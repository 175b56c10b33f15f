package vn.tokhai.declaration.health.mongo;

import java.util.Optional;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.health.AreaPath;
import vn.tokhai.declaration.health.Residences;

@Repository
class MongoResidences implements Residences {

    private final MongoOperations mongo;

    MongoResidences(MongoOperations mongo) {
        this.mongo = mongo;
    }

    static final String COLLECTION = "health-residences";

    @Document(COLLECTION)
    record ResidenceDocument(@Id String id, String area, int page) {}

    @Override
    public Optional<Residence> find(PersonId person) {
        return Optional.ofNullable(mongo.findById(person.toString(), ResidenceDocument.class))
                .map(document -> new Residence(person, new AreaPath(document.area()), document.page()));
    }

    @Override
    public void put(Residence residence) {
        mongo.save(new ResidenceDocument(
                residence.personId().toString(), residence.area().text(), residence.page()));
    }
}
