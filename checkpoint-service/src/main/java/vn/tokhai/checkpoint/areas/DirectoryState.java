package vn.tokhai.checkpoint.areas;

/** Whether the tables hold what was there when this instance started; before that a list would be too short. */
public interface DirectoryState {

    boolean complete();
}
