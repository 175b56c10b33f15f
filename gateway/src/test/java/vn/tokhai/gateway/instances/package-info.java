@NullMarked
package vn.tokhai.gateway.instances;

import org.jspecify.annotations.NullMarked;
