/** Classes that break the rules on purpose; they show that the rules bite. */
@NullMarked
package vn.tokhai.checkpoint.planted.web;

import org.jspecify.annotations.NullMarked;
