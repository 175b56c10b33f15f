package vn.tokhai.declaration;

/**
 * One kind of record that this service keeps about people beside the person itself: declarations, daily health and the like.
 * Their fields are sealed with the key of the person, so that they are unreadable once the key is destroyed; here they are
 * deleted as well.
 */
public interface PersonalRecords {

    /** As in {@code retention.json}, such as {@code declarations}. */
    String kind();

    /**
     * Deletes everything of this kind that belongs to the person; deleting again does nothing.
     *
     * @return how many records went
     */
    long forget(PersonId person);
}
