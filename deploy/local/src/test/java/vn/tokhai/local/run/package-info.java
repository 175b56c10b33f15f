@NullMarked
package vn.tokhai.local.run;

import org.jspecify.annotations.NullMarked;
