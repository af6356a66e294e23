// The peer of EnsembleBench: two models written by hand, 32 members side by side in every array.
// Build: gcc -O3 -march=native -o kernels kernels.c
// Use: kernels epidemic|cup MEMBERS   prints the seconds of the best of many repeats, and a sum that keeps them honest.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define L 32

// Settings of a run, as in a model: the compiler must not fold them into the code.
static volatile double population = 10000, chance = 0.08, duration = 8, room = 20;

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + 1e-9 * t.tv_nsec;
}

__attribute__((noipa)) static double epidemic(const double *contacts, int members) {
  const int steps = 3200;
  const double dt = 0.03125;
  double sum = 0;
  for (int first = 0; first < members; first += L) {
    double s[L], i[L], r[L], c[L];
    const double p = population, q = chance, d = duration;
    for (int l = 0; l < L; l++) {
      s[l] = p - 10, i[l] = 10, r[l] = 0, c[l] = contacts[first + l];
    }
    for (int n = 0; n < steps; n++) {
      for (int l = 0; l < L; l++) {
        double infections = s[l] * c[l] * q * i[l] / p;
        double recoveries = i[l] / d;
        s[l] += dt * -infections;
        i[l] += dt * (infections - recoveries);
        r[l] += dt * recoveries;
      }
    }
    for (int l = 0; l < L; l++) sum += i[l] + r[l];
  }
  return sum;
}

__attribute__((noipa)) static double cup(const double *times, int members) {
  const int steps = 240;
  const double dt = 0.125;
  double sum = 0;
  for (int first = 0; first < members; first += L) {
    double t[L], c[L];
    const double around = room;
    for (int l = 0; l < L; l++) {
      t[l] = 90, c[l] = times[first + l];
    }
    for (int n = 0; n < steps; n++) {
      for (int l = 0; l < L; l++) {
        double lost = (t[l] - around) / c[l];
        t[l] += dt * -lost;
      }
    }
    for (int l = 0; l < L; l++) sum += t[l];
  }
  return sum;
}

int main(int argc, char **argv) {
  if (argc < 3) {
    fprintf(stderr, "usage: kernels epidemic|cup MEMBERS\n");
    return 2;
  }
  int members = atoi(argv[2]) / L * L;
  int is_cup = strcmp(argv[1], "cup") == 0;
  double *x = malloc(sizeof(double) * members);
  for (int k = 0; k < members; k++) x[k] = is_cup ? 8 + 8.0 * k / members : 3 + 4.0 * k / members;
  double sum = is_cup ? cup(x, members) : epidemic(x, members);
  double best = 1e9;
  for (double until = now() + 1; now() < until;) {
    double start = now();
    sum += is_cup ? cup(x, members) : epidemic(x, members);
    double took = now() - start;
    best = took < best ? took : best;
  }
  printf("%.9f %.17g\n", best, sum);
  free(x);
  return 0;
}
