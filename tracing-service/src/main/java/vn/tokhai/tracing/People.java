package vn.tokhai.tracing;

import java.util.Collection;
import java.util.Map;

/** Personal data behind person ids; read by an officer, for a purpose, and recorded where it is kept (R06). */
public interface People {

    /**
     * @return an entry for each id asked for
     * @throws PeopleUnavailable when the answer cannot be had in full
     */
    Map<String, Person> read(Collection<String> personIds, Reading reading);

    /** Why somebody reads personal data. */
    record Reading(String caseId, String purpose, String decisionNumber) {}

    /** What an officer may see of a person. */
    sealed interface Person {

        record Known(String fullName, String phone, String birthYear, String gender, String address) implements Person {
            @Override
            public String toString() {
                return "Known[redacted]";
            }
        }

        /** @param why stable key such as {@code outside-area} */
        record Withheld(String why) implements Person {}
    }
}
