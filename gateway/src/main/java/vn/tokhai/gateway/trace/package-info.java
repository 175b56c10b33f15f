/** The trace a request belongs to. */
@NullMarked
package vn.tokhai.gateway.trace;

import org.jspecify.annotations.NullMarked;
