@NullMarked
package vn.tokhai.declaration.scans;

import org.jspecify.annotations.NullMarked;
