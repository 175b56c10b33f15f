@NullMarked
package vn.tokhai.gateway.edge;

import org.jspecify.annotations.NullMarked;
