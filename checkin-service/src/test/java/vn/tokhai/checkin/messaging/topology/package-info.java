@NullMarked
package vn.tokhai.checkin.messaging.topology;

import org.jspecify.annotations.NullMarked;
