/** Ratings and counting trees in MongoDB and, on a laptop, in the embedded store: everything is found by _id. */
@NullMarked
package vn.tokhai.checkpoint.safety.mongo;

import org.jspecify.annotations.NullMarked;
