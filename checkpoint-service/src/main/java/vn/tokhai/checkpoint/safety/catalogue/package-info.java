/** Reference data of this feature carried in the jar: questionnaires, rules of areas, policy and shapes of the map. */
@NullMarked
package vn.tokhai.checkpoint.safety.catalogue;

import org.jspecify.annotations.NullMarked;
