/** Cases, contacts and trails as documents. Correct on the embedded store, which knows only unique indexes: look-ups go by {@code _id} or a range of it. */
@NullMarked
package vn.tokhai.tracing.mongo;

import org.jspecify.annotations.NullMarked;
