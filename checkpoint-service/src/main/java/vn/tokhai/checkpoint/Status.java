package vn.tokhai.checkpoint;

/** Whether people can check in. */
public enum Status {
    ACTIVE,
    SUSPENDED,
    CLOSED
}
