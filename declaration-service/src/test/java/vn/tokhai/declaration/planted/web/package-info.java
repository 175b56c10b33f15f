@NullMarked
package vn.tokhai.declaration.planted.web;

import org.jspecify.annotations.NullMarked;
