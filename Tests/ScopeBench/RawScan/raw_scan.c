#define _POSIX_C_SOURCE 200809L
#include "raw_scan.h"
#include <hs/hs.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static int count_match(
  unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *context) {
  (void)id, (void)from, (void)to, (void)flags;
  ++*(long *)context;
  return 0;
}

static double now(void) { /* processor time: others may be at work */
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec + time.tv_nsec * 1e-9;
}

double raw_scan(
  const char *const *words, const size_t *lengths, const unsigned *flags, unsigned count,
  const char *text, size_t size, size_t block, int passes, long *matches) {
  unsigned *ids = malloc(count * sizeof *ids);
  for (unsigned i = 0; i < count; ++i) ids[i] = i;
  hs_database_t *database;
  hs_compile_error_t *error;
  hs_scratch_t *scratch = NULL;
  if (hs_compile_lit_multi(
        words, flags, ids, lengths, count, HS_MODE_BLOCK, NULL, &database, &error)
      || hs_alloc_scratch(database, &scratch))
    return -1;
  double best = 1e9;
  for (int pass = 0; pass < passes; ++pass) {
    *matches = 0;
    double start = now();
    for (size_t at = 0; at < size;) {
      size_t length = block;
      if (!block) {
        const char *end = memchr(text + at, '\n', size - at);
        length = end ? (size_t)(end - text) + 1 - at : size - at;
      }
      if (length > size - at) length = size - at;
      hs_scan(database, text + at, length, 0, scratch, count_match, matches);
      at += length;
    }
    double time = now() - start;
    if (time < best) best = time;
  }
  hs_free_scratch(scratch);
  hs_free_database(database);
  free(ids);
  return best;
}
