/**
 * The embedded store: mongo-java-server on an H2 MVStore file, in a process of its own. An answered write survives
 * kill -9 of that process. For a laptop, a district office and the tests; a province uses MongoDB.
 */
@NullMarked
package vn.tokhai.local.store;

import org.jspecify.annotations.NullMarked;
