@NullMarked
package vn.tokhai.declaration.risk.messaging;

import org.jspecify.annotations.NullMarked;
