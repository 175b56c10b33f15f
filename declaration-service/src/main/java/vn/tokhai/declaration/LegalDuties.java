package vn.tokhai.declaration;

import java.util.List;

/** A part of this service that knows of duties in force. Whoever erases somebody asks all parts first. */
public interface LegalDuties {

    List<LegalDuty> openOf(PersonId person);
}
