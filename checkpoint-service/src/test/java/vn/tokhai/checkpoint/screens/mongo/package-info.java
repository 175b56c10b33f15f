@NullMarked
package vn.tokhai.checkpoint.screens.mongo;

import org.jspecify.annotations.NullMarked;
