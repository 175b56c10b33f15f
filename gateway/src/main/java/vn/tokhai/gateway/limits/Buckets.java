package vn.tokhai.gateway.limits;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;

import vn.tokhai.gateway.GatewaySettings.Limit;

/** A token bucket for each of many, forgotten once it must be full again. Counts within this process. */
final class Buckets {

    private static final long MOST = 500_000;

    private final Limit limit;
    private final Cache<String, Bucket> buckets;

    Buckets(Limit limit) {
        this.limit = limit;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(Duration.ofSeconds(60 + limit.burst() / limit.perSecond()))
                .build();
    }

    /** @return zero when there was a token, else how long until there is one */
    Duration take(String key) {
        var probe = bucket(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** The same without taking it. */
    Duration wait(String key) {
        Bucket bucket = buckets.getIfPresent(key);
        if (bucket == null) {
            return Duration.ZERO;
        }
        var probe = bucket.estimateAbilityToConsume(1);
        return probe.canBeConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket bucket(String key) {
        return buckets.get(key, unused -> Bucket.builder()
                .addLimit(bandwidth ->
                        bandwidth.capacity(limit.burst()).refillGreedy(limit.perSecond(), Duration.ofSeconds(1)))
                .build());
    }
}
