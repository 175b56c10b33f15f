/** HTTP */
@NullMarked
package vn.tokhai.tracing.web;

import org.jspecify.annotations.NullMarked;
