/**
 * What every service needs to behave like one platform: problem+json, Keycloak roles and areas, the event envelope, the
 * outbox, the safe export writer. Knows no service and no contract.
 */
@NullMarked
package vn.tokhai.platform;

import org.jspecify.annotations.NullMarked;
