@NullMarked
package vn.tokhai.contracts.declaration;

import org.jspecify.annotations.NullMarked;
