@NullMarked
package vn.tokhai.contracts;

import org.jspecify.annotations.NullMarked;
