package vn.tokhai.gateway.edge;

import java.util.concurrent.atomic.AtomicLong;

import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import vn.tokhai.gateway.problem.ProblemAnswers;
import vn.tokhai.platform.PlatformSettings;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;

/** Refuses bodies above a limit (R11): announced ones unread, others as soon as they pass it. */
@Component
@Order(-120)
class BodyLimitFilter implements WebFilter {

    private static final String DETAIL = "The body is larger than this platform accepts";

    private final PlatformSettings settings;
    private final ProblemAnswers answers;

    BodyLimitFilter(PlatformSettings settings, ProblemAnswers answers) {
        this.settings = settings;
        this.answers = answers;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        long limit = settings.limitOf(exchange.getRequest().getPath().value()).toBytes();
        long announced = exchange.getRequest().getHeaders().getContentLength();
        if (announced > limit) {
            return answers.write(exchange, ProblemType.TOO_LARGE, DETAIL);
        }
        boolean unannounced =
                announced < 0 && exchange.getRequest().getHeaders().containsHeader("Transfer-Encoding");
        return chain.filter(
                unannounced
                        ? exchange.mutate()
                                .request(counted(exchange.getRequest(), limit))
                                .build()
                        : exchange);
    }

    private ServerHttpRequest counted(ServerHttpRequest request, long limit) {
        return new ServerHttpRequestDecorator(request) {
            @Override
            public Flux<DataBuffer> getBody() {
                AtomicLong left = new AtomicLong(limit);
                return super.getBody().handle((buffer, sink) -> {
                    if (left.addAndGet(-buffer.readableByteCount()) < 0) {
                        DataBufferUtils.release(buffer);
                        sink.error(new ProblemException(ProblemType.TOO_LARGE, DETAIL));
                    } else {
                        sink.next(buffer);
                    }
                });
            }
        };
    }
}
