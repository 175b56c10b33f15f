@NullMarked
package vn.tokhai.gateway.problem;

import org.jspecify.annotations.NullMarked;
