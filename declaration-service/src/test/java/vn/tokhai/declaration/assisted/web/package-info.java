@NullMarked
package vn.tokhai.declaration.assisted.web;

import org.jspecify.annotations.NullMarked;
