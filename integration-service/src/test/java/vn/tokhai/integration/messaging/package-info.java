@NullMarked
package vn.tokhai.integration.messaging;

import org.jspecify.annotations.NullMarked;
