/**
 * What lies in an area and how it lives: officers' lists of places, and which of them take visitors in. Kept in memory by
 * each instance, from the registry and from the arrivals that the check-in service tells; nothing here is the only copy
 * (docs/adr/0011).
 */
@NullMarked
package vn.tokhai.checkpoint.areas;

import org.jspecify.annotations.NullMarked;
