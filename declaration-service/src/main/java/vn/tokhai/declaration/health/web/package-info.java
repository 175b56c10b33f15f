/** The HTTP interface of the supervision of health. */
@NullMarked
package vn.tokhai.declaration.health.web;

import org.jspecify.annotations.NullMarked;
