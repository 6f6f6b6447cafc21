#ifndef RAW_SCAN_H
#define RAW_SCAN_H
#include <stddef.h>

/// Seconds of one pass of hs_scan over all lines of a text with a callback that only counts;
/// `block` bytes a call, or one line a call where it is 0. Negative where the words do not compile.
double raw_scan(
  const char *const *words, const size_t *lengths, const unsigned *flags, unsigned count,
  const char *text, size_t size, size_t block, int passes, long *matches);

#endif
