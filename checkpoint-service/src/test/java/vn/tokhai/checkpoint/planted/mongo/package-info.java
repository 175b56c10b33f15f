/** Classes that break the rules on purpose; they show that the rules bite. */
@NullMarked
package vn.tokhai.checkpoint.planted.mongo;

import org.jspecify.annotations.NullMarked;
