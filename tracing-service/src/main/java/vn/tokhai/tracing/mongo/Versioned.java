package vn.tokhai.tracing.mongo;

/** A document that counts its changes. */
interface Versioned {

    String id();

    /** As it will be stored: 1 for a new document. */
    long version();
}
