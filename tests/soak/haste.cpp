// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded in front of the C library: time goes faster for whoever asks it. What a program waits for comes sooner by the
// same factor, so that it sees an hour go by in minutes and does all that it does in an hour. HASTE_PACE says how much
// faster, HASTE_SINCE (real nanoseconds since the epoch) from when on; the same in all programs, so that their clocks
// agree.

#include <cstdint>
#include <cstdlib>
#include <ctime>

#include <dlfcn.h>
#include <poll.h>
#include <pthread.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace
{

constexpr int64_t second = 1'000'000'000;

int64_t nanoseconds(const timespec &time)
{
    return int64_t(time.tv_sec) * second + time.tv_nsec;
}

timespec timeOf(int64_t ns)
{
    if (ns < 0)
        ns = 0;
    return {time_t(ns / second), long(ns % second)};
}

int64_t realNow(clockid_t clock)
{
    timespec now{};
    syscall(SYS_clock_gettime, clock, &now);
    return nanoseconds(now);
}

struct Haste {
    double pace = 1;
    int64_t since = 0; ///< by CLOCK_REALTIME
    int64_t monotonicSince = 0; ///< the same moment by CLOCK_MONOTONIC

    Haste()
    {
        const char *wantedPace = std::getenv("HASTE_PACE");
        const char *wantedSince = std::getenv("HASTE_SINCE");
        if (!wantedPace || !wantedSince)
            return;
        pace = std::atof(wantedPace);
        since = std::atoll(wantedSince);
        monotonicSince = realNow(CLOCK_MONOTONIC) - (realNow(CLOCK_REALTIME) - since);
    }
    static bool isHurried(clockid_t clock)
    {
        return clock != CLOCK_PROCESS_CPUTIME_ID && clock != CLOCK_THREAD_CPUTIME_ID;
    }
    int64_t begin(clockid_t clock) const
    {
        return clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE ? since : monotonicSince;
    }
    int64_t hurried(clockid_t clock, int64_t real) const
    {
        return begin(clock) + int64_t(double(real - begin(clock)) * pace);
    }
    timespec real(clockid_t clock, const timespec &hurriedTime) const
    {
        return timeOf(begin(clock) + int64_t(double(nanoseconds(hurriedTime) - begin(clock)) / pace));
    }
    timespec shorter(const timespec &wait) const { return timeOf(int64_t(double(nanoseconds(wait)) / pace)); }
};

const Haste &haste()
{
    static const Haste one;
    return one;
}

template <class Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec *to) noexcept
{
    const long done = syscall(SYS_clock_gettime, clock, to);
    if (done == 0 && Haste::isHurried(clock))
        *to = timeOf(haste().hurried(clock, nanoseconds(*to)));
    return int(done);
}

int gettimeofday(timeval *to, void *) noexcept
{
    const int64_t now = haste().hurried(CLOCK_REALTIME, realNow(CLOCK_REALTIME));
    to->tv_sec = time_t(now / second);
    to->tv_usec = suseconds_t(now % second / 1000);
    return 0;
}

time_t time(time_t *to) noexcept
{
    const auto now = time_t(haste().hurried(CLOCK_REALTIME, realNow(CLOCK_REALTIME)) / second);
    if (to)
        *to = now;
    return now;
}

int poll(pollfd *files, nfds_t count, int milliseconds)
{
    const timespec wait{milliseconds / 1000, long(milliseconds % 1000) * 1'000'000};
    return ppoll(files, count, milliseconds < 0 ? nullptr : &wait, nullptr);
}

int ppoll(pollfd *files, nfds_t count, const timespec *wait, const sigset_t *signals)
{
    static const auto real = next<decltype(&ppoll)>("ppoll");
    if (!wait)
        return real(files, count, nullptr, signals);
    const timespec shorter = haste().shorter(*wait);
    return real(files, count, &shorter, signals);
}

int nanosleep(const timespec *wait, timespec *left)
{
    static const auto real = next<decltype(&nanosleep)>("nanosleep");
    const timespec shorter = haste().shorter(*wait);
    return real(&shorter, left);
}

int clock_nanosleep(clockid_t clock, int flags, const timespec *wait, timespec *left)
{
    static const auto real = next<decltype(&clock_nanosleep)>("clock_nanosleep");
    const timespec sooner = flags == TIMER_ABSTIME ? haste().real(clock, *wait) : haste().shorter(*wait);
    return real(clock, flags, &sooner, left);
}

int pthread_cond_clockwait(pthread_cond_t *condition, pthread_mutex_t *mutex, clockid_t clock, const timespec *until)
{
    static const auto real = next<decltype(&pthread_cond_clockwait)>("pthread_cond_clockwait");
    const timespec sooner = haste().real(clock, *until);
    return real(condition, mutex, clock, &sooner);
}

int pthread_cond_timedwait(pthread_cond_t *condition, pthread_mutex_t *mutex, const timespec *until)
{
    static const auto real = next<decltype(&pthread_cond_timedwait)>("pthread_cond_timedwait");
    // Which clock the condition goes by cannot be asked; a time of day is far ahead of the time since the start.
    const clockid_t clock = nanoseconds(*until) > haste().since / 2 ? CLOCK_REALTIME : CLOCK_MONOTONIC;
    const timespec sooner = haste().real(clock, *until);
    return real(condition, mutex, &sooner);
}

} // extern "C"
