@NullMarked
package vn.tokhai.contracts.checkpoint;

import org.jspecify.annotations.NullMarked;
