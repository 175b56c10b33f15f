@NullMarked
package vn.tokhai.declaration.health.messaging;

import org.jspecify.annotations.NullMarked;
