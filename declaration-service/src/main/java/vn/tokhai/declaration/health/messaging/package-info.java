/** The events of the supervision of health in the form of the contracts. */
@NullMarked
package vn.tokhai.declaration.health.messaging;

import org.jspecify.annotations.NullMarked;
