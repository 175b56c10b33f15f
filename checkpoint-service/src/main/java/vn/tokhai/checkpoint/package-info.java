/**
 * Places where epidemic control happens: who registered them, where they stand, which parts they have, who may act for
 * them, and the signed codes on their walls. Owns the administrative units of both structures. Everything others need to
 * know about a checkpoint leaves as one event that tells its whole state.
 */
@NullMarked
package vn.tokhai.checkpoint;

import org.jspecify.annotations.NullMarked;
