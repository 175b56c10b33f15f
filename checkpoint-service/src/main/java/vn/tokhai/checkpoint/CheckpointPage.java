package vn.tokhai.checkpoint;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** @param next where the following page begins after; absent on the last one */
public record CheckpointPage(
        List<Checkpoint> checkpoints, @Nullable PlaceId next) {}
