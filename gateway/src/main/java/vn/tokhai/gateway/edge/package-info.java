/** What happens to every request at the outer edge: trace, caller, size, headers, access log. */
@NullMarked
package vn.tokhai.gateway.edge;

import org.jspecify.annotations.NullMarked;
