/** A place passes from one owner to another; both prove their phones. */
@NullMarked
package vn.tokhai.checkpoint.transfers;

import org.jspecify.annotations.NullMarked;
