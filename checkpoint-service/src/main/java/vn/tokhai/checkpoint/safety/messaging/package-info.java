/** What this feature tells the others, and what it reads back to keep its counts. */
@NullMarked
package vn.tokhai.checkpoint.safety.messaging;

import org.jspecify.annotations.NullMarked;
