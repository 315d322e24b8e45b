// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaign/effects.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace exportdesk::campaign
{

namespace
{

std::atomic<long> counted = 0;
std::atomic<long> fatal = 0;

void step()
{
    if (fatal.load() > 0 && ++counted == fatal.load()) {
        ::kill(::getpid(), SIGKILL);
        ::pause(); // the signal is on its way: nothing of this thread may happen after it
    }
}

/// Sockets to which something was said that no answer has been read to yet.
std::array<std::atomic<bool>, 1024> asked;

/// Pipes and event counters are the process talking to itself.
void stepOn(int descriptor)
{
    struct stat status = {};
    if (fatal.load() == 0 || ::fstat(descriptor, &status) != 0)
        return;
    if (S_ISSOCK(status.st_mode) && descriptor < int(asked.size()))
        asked[size_t(descriptor)] = true;
    if (S_ISSOCK(status.st_mode) || S_ISREG(status.st_mode))
        step();
}

/// Qt reads an answer byte by byte: only the first one is news.
void stepOnHearing(int descriptor)
{
    if (fatal.load() > 0 && descriptor >= 0 && descriptor < int(asked.size())
        && asked[size_t(descriptor)].exchange(false))
        step();
}

std::atomic<long> written = 0;
std::atomic<long> firstTooMany = 0;
std::atomic<bool> staysFull = false;

/// Whether this write finds no space; sets errno.
bool isRefused(int descriptor)
{
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return false;
    const long number = ++written;
    const long first = firstTooMany.load();
    if (first == 0 || number < first || (number > first && !staysFull.load()))
        return false;
    errno = ENOSPC;
    return true;
}

template <class... Arguments>
long call(long number, Arguments... arguments)
{
    return ::syscall(number, arguments...);
}

} // namespace

void dieBeforeEffect(long last)
{
    counted = 0;
    fatal = last;
}

void fillDiskAtWrite(long first, bool forEver)
{
    written = 0;
    staysFull = forEver;
    firstTooMany = first;
}

long writesToFiles()
{
    return written;
}

} // namespace exportdesk::campaign

using exportdesk::campaign::call;
using exportdesk::campaign::isRefused;
using exportdesk::campaign::stepOn;
using exportdesk::campaign::stepOnHearing;

// These stand before the C library's own, for SQLite (a plugin of Qt) and QtNetwork alike.
extern "C" {

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset)
{
    stepOn(descriptor);
    if (isRefused(descriptor))
        return -1;
    return call(SYS_pwrite64, descriptor, bytes, size, offset);
}

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    stepOn(descriptor);
    if (isRefused(descriptor))
        return -1;
    return call(SYS_write, descriptor, bytes, size);
}

int fdatasync(int descriptor)
{
    stepOn(descriptor);
    return int(call(SYS_fdatasync, descriptor));
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    stepOn(descriptor);
    return int(call(SYS_ftruncate, descriptor, size));
}

int connect(int descriptor, const sockaddr *address, socklen_t size)
{
    stepOn(descriptor);
    return int(call(SYS_connect, descriptor, address, size));
}

ssize_t send(int descriptor, const void *bytes, size_t size, int flags)
{
    stepOn(descriptor);
    return call(SYS_sendto, descriptor, bytes, size, flags, nullptr, 0);
}

ssize_t sendmsg(int descriptor, const msghdr *message, int flags)
{
    stepOn(descriptor);
    return call(SYS_sendmsg, descriptor, message, flags);
}

ssize_t read(int descriptor, void *bytes, size_t size)
{
    stepOnHearing(descriptor);
    return call(SYS_read, descriptor, bytes, size);
}

ssize_t recv(int descriptor, void *bytes, size_t size, int flags)
{
    stepOnHearing(descriptor);
    return call(SYS_recvfrom, descriptor, bytes, size, flags, nullptr, nullptr);
}
}
