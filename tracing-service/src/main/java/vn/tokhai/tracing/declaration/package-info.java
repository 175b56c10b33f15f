/** Names of people, read from the declaration service with the officer's own token. */
@NullMarked
package vn.tokhai.tracing.declaration;

import org.jspecify.annotations.NullMarked;
