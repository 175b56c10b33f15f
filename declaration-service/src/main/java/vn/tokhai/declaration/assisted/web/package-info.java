/** The HTTP interface. */
@NullMarked
package vn.tokhai.declaration.assisted.web;

import org.jspecify.annotations.NullMarked;
