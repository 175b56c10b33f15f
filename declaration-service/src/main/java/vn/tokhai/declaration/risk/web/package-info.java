/** The HTTP interface of the risk rules and the epidemic areas. */
@NullMarked
package vn.tokhai.declaration.risk.web;

import org.jspecify.annotations.NullMarked;
