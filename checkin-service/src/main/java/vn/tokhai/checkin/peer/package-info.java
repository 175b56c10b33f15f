/** Questions to the other instances of this service, over HTTP. */
@NullMarked
package vn.tokhai.checkin.peer;

import org.jspecify.annotations.NullMarked;
