/** Where the links of screens are kept. */
@NullMarked
package vn.tokhai.checkpoint.screens.mongo;

import org.jspecify.annotations.NullMarked;
