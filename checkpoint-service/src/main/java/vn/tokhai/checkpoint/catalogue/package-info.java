/** Reference data carried in the jar: administrative units and kinds of checkpoints. */
@NullMarked
package vn.tokhai.checkpoint.catalogue;

import org.jspecify.annotations.NullMarked;
