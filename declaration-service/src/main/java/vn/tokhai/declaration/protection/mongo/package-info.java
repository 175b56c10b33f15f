/** Where rotations, erasures and runs of retention are kept, and the jobs that do them. */
@NullMarked
package vn.tokhai.declaration.protection.mongo;

import org.jspecify.annotations.NullMarked;
