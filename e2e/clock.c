/* Days go by in a story: loaded before a county of its own (county.ts), it moves the time of day that the server reads by
   LEKA_E2E_AHEAD seconds. Clocks that only measure how long something takes go on as they are. The product knows nothing of it. */
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

int clock_gettime(clockid_t clock, struct timespec *now) {
  int failed = (int)syscall(SYS_clock_gettime, clock, now);
  const char *ahead = getenv("LEKA_E2E_AHEAD");
  if (!failed && clock == CLOCK_REALTIME && ahead) now->tv_sec += atol(ahead);
  return failed;
}
