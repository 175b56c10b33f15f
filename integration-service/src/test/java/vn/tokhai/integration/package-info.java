@NullMarked
package vn.tokhai.integration;

import org.jspecify.annotations.NullMarked;
