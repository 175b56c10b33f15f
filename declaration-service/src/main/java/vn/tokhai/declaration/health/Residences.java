package vn.tokhai.declaration.health;

import java.util.Optional;

import vn.tokhai.declaration.PersonId;

/** Where the list of residents holds a person. */
public interface Residences {

    /** @param page of the list of the area */
    record Residence(PersonId personId, AreaPath area, int page) {}

    Optional<Residence> find(PersonId person);

    void put(Residence residence);
}
