/** Where the instances of each service are. */
@NullMarked
package vn.tokhai.gateway.instances;

import org.jspecify.annotations.NullMarked;
