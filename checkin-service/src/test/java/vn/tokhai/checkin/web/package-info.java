@NullMarked
package vn.tokhai.checkin.web;

import org.jspecify.annotations.NullMarked;
