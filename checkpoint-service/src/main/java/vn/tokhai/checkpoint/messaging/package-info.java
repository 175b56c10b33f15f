/** What this service tells the others: the state of a checkpoint and the keys of venue codes, as contracts. */
@NullMarked
package vn.tokhai.checkpoint.messaging;

import org.jspecify.annotations.NullMarked;
