@NullMarked
package vn.tokhai.platform.planted.mongo;

import org.jspecify.annotations.NullMarked;
