/** The HTTP interface. */
@NullMarked
package vn.tokhai.declaration.families.web;

import org.jspecify.annotations.NullMarked;
