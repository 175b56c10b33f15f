@NullMarked
package vn.tokhai.declaration.web;

import org.jspecify.annotations.NullMarked;
