@NullMarked
package vn.tokhai.planted.integration;

import org.jspecify.annotations.NullMarked;
