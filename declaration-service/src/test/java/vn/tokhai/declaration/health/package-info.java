@NullMarked
package vn.tokhai.declaration.health;

import org.jspecify.annotations.NullMarked;
