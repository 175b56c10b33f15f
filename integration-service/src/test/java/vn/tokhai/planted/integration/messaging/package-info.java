@NullMarked
package vn.tokhai.planted.integration.messaging;

import org.jspecify.annotations.NullMarked;
