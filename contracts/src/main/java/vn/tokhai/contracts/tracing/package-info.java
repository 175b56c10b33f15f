@NullMarked
package vn.tokhai.contracts.tracing;

import org.jspecify.annotations.NullMarked;
