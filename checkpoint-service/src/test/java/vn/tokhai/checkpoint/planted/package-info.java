/** Classes that break the rules on purpose; they show that the rules bite. */
@NullMarked
package vn.tokhai.checkpoint.planted;

import org.jspecify.annotations.NullMarked;
