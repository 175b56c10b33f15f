package vn.tokhai.declaration.protection;

import java.util.List;

import vn.tokhai.declaration.PersonId;

/** Who is under somebody's care and goes with them. */
public interface Dependants {

    List<PersonId> of(PersonId guardian);
}
