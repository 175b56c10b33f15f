package vn.tokhai.declaration.mongo;

import java.time.Clock;
import java.util.concurrent.TimeUnit;

import com.mongodb.WriteConcern;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.convert.DefaultDbRefResolver;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.outbox.OutboxRelay;

/** How the store is used: writes count when a majority has them, an absent store is noticed within seconds. */
@Configuration(proxyBeanMethods = false)
class MongoConfiguration {

    private static final int SELECTION_SECONDS = 3;
    private static final int READ_SECONDS = 10;

    @Bean
    MongoClientSettingsBuilderCustomizer patience() {
        return settings -> settings.writeConcern(WriteConcern.MAJORITY)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(SELECTION_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(READ_SECONDS, TimeUnit.SECONDS));
    }

    /** Documents carry no class names. */
    @Bean
    MappingMongoConverter mappingMongoConverter(
            MongoDatabaseFactory factory, MongoMappingContext context, MongoCustomConversions conversions) {
        var converter = new MappingMongoConverter(new DefaultDbRefResolver(factory), context);
        converter.setCustomConversions(conversions);
        converter.setTypeMapper(new DefaultMongoTypeMapper(null));
        return converter;
    }

    @Bean
    OutboxRelay peopleRelay(MongoOperations mongo, EventPublisher publisher, Clock clock) {
        return new OutboxRelay(mongo, PersonDocument.COLLECTION, publisher, clock);
    }

    @Bean
    OutboxRelay declarationsRelay(MongoOperations mongo, EventPublisher publisher, Clock clock) {
        return new OutboxRelay(mongo, DeclarationDocument.COLLECTION, publisher, clock);
    }

    @Bean
    OutboxRelay readingsRelay(MongoOperations mongo, EventPublisher publisher, Clock clock) {
        return new OutboxRelay(mongo, ReadingMonthDocument.COLLECTION, publisher, clock);
    }
}
