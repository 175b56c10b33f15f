@NullMarked
package vn.tokhai.declaration.risk.web;

import org.jspecify.annotations.NullMarked;
