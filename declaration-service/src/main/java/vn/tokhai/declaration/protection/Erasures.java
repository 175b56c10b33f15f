package vn.tokhai.declaration.protection;

import java.util.List;
import java.util.Optional;

import vn.tokhai.declaration.PersonId;

/** Erasures asked for, and the certificates of those that are complete. */
public interface Erasures {

    Optional<Erasure> find(PersonId person);

    /** @return false when the erasure of this person is on record already; atomic */
    boolean add(Erasure erasure);

    void save(Erasure erasure);

    List<Erasure> unfinished(int limit);

    /** Keeps the first certificate of this id. */
    void addCertificate(String id, String signed);

    Optional<String> certificate(String id);
}
