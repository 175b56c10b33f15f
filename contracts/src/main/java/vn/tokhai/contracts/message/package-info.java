/** SMS that services ask for, and what became of them. */
@NullMarked
package vn.tokhai.contracts.message;

import org.jspecify.annotations.NullMarked;
