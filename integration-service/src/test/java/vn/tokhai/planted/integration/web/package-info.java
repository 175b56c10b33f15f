@NullMarked
package vn.tokhai.planted.integration.web;

import org.jspecify.annotations.NullMarked;
