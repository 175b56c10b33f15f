/** Classes that break each architecture rule on purpose, to prove that the rules bite. */
@NullMarked
package vn.tokhai.platform.planted;

import org.jspecify.annotations.NullMarked;
