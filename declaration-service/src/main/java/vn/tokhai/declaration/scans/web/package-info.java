/** The HTTP interface. */
@NullMarked
package vn.tokhai.declaration.scans.web;

import org.jspecify.annotations.NullMarked;
