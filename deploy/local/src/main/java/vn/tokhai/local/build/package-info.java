/** What has to exist before a process can start: built jars, start-up caches, the unpacked Keycloak, broker libraries. */
@NullMarked
package vn.tokhai.local.build;

import org.jspecify.annotations.NullMarked;
