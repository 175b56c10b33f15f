@NullMarked
package vn.tokhai.declaration.messaging;

import org.jspecify.annotations.NullMarked;
