/** How safe places and areas are. */
@NullMarked
package vn.tokhai.contracts.safety;

import org.jspecify.annotations.NullMarked;
