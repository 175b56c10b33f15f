@NullMarked
package vn.tokhai.declaration.protection.web;

import org.jspecify.annotations.NullMarked;
