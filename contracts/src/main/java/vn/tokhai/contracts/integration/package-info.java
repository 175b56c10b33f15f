@NullMarked
package vn.tokhai.contracts.integration;

import org.jspecify.annotations.NullMarked;
