package vn.tokhai.checkpoint;

/** @param personId opaque id of the person who may act for the checkpoint */
public record Right(String personId, Role role) {

    public enum Role {
        OWNER,
        STAFF
    }
}
