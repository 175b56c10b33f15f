@NullMarked
package vn.tokhai.declaration.health.web;

import org.jspecify.annotations.NullMarked;
