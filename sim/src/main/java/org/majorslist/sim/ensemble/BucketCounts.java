package org.majorslist.sim.ensemble;

/// Counts by bucket number, kept for the stretch of buckets in use.
final class BucketCounts {
    private static final int MARGIN = 64;

    private int first;
    private int[] counts = {};
    private long total;

    void add(int bucket, int times) {
        if (bucket < first || bucket >= first + counts.length) {
            widen(bucket);
        }
        counts[bucket - first] += times;
        total += times;
    }

    void addAll(BucketCounts other) {
        for (int i = 0; i < other.counts.length; i++) {
            if (other.counts[i] > 0) {
                add(other.first + i, other.counts[i]);
            }
        }
    }

    long total() {
        return total;
    }

    /// The bucket that holds the number of this rank, counted from 0 at the lowest bucket.
    int bucketOf(long rank) {
        long seen = 0;
        for (int i = 0; i < counts.length; i++) {
            seen += counts[i];
            if (seen > rank) {
                return first + i;
            }
        }
        throw new IllegalStateException("Rank " + rank + " is beyond the " + total + " numbers of the sketch.");
    }

    private void widen(int bucket) {
        int newFirst = counts.length == 0 ? bucket - MARGIN : Math.min(first, bucket - MARGIN);
        int newEnd = counts.length == 0 ? bucket + MARGIN : Math.max(first + counts.length, bucket + MARGIN);
        int[] wider = new int[newEnd - newFirst];
        System.arraycopy(counts, 0, wider, counts.length == 0 ? 0 : first - newFirst, counts.length);
        first = newFirst;
        counts = wider;
    }
}
