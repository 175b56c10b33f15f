/** Classes that break the rules, to prove that the rules bite. */
@NullMarked
package vn.tokhai.tracing.planted;

import org.jspecify.annotations.NullMarked;
