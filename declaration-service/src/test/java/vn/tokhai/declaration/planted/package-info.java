/** Classes that break each architecture rule on purpose, to prove that the rules bite. */
@NullMarked
package vn.tokhai.declaration.planted;

import org.jspecify.annotations.NullMarked;
