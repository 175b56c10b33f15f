/**
 * The one door of the platform: routes, token check, rate limits, circuit breakers, security headers, the start page and
 * the API documents. Keeps no state and knows the services by name and path only.
 */
@NullMarked
package vn.tokhai.gateway;

import org.jspecify.annotations.NullMarked;
