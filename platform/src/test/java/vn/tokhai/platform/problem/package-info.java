@NullMarked
package vn.tokhai.platform.problem;

import org.jspecify.annotations.NullMarked;
