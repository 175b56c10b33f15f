package vn.tokhai.checkpoint.areas.messaging;

import org.springframework.stereotype.Component;

import vn.tokhai.checkpoint.areas.DirectoryState;
import vn.tokhai.platform.events.TableFeed;

@Component
class FeedState implements DirectoryState {

    private final TableFeed feed;

    FeedState(TableFeed feed) {
        this.feed = feed;
    }

    @Override
    public boolean complete() {
        return feed.loaded();
    }
}
