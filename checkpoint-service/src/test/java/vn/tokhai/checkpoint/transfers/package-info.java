@NullMarked
package vn.tokhai.checkpoint.transfers;

import org.jspecify.annotations.NullMarked;
