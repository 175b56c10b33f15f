@NullMarked
package vn.tokhai.declaration.forms;

import org.jspecify.annotations.NullMarked;
