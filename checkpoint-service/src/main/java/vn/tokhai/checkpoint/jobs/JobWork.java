package vn.tokhai.checkpoint.jobs;

import java.util.List;

/** What is done with the rows of one kind of job. Doing the same batch again gives the same outcome. */
interface JobWork {

    Job.Kind kind();

    /** How many rows at once. */
    int batchSize(Job job);

    /** How many rows at all. */
    long mostRows(Job job);

    /** @throws UnreadableTable when a column is missing */
    void check(List<String> heading);

    /** @param number of the batch, from 0 */
    Batch perform(Job job, List<String> heading, List<Table.Row> rows, int number);

    /** Under which name the result is fetched. */
    String resultName(Job job);
}
