/** The one form of every error answer. */
@NullMarked
package vn.tokhai.gateway.problem;

import org.jspecify.annotations.NullMarked;
