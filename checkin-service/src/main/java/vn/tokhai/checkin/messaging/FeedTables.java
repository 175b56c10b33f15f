package vn.tokhai.checkin.messaging;

import org.springframework.stereotype.Component;

import vn.tokhai.checkin.Tables;
import vn.tokhai.platform.events.TableFeed;

@Component
class FeedTables implements Tables {

    private final TableFeed feed;

    FeedTables(TableFeed feed) {
        this.feed = feed;
    }

    @Override
    public boolean loaded() {
        return feed.loaded();
    }
}
