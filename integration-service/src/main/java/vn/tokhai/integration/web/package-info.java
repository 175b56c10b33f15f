@NullMarked
package vn.tokhai.integration.web;

import org.jspecify.annotations.NullMarked;
