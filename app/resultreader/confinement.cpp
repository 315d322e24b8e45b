// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resultreader/confinement.h"

#include <nlohmann/json.hpp>
#include <seccomp.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <functional>
#include <memory>

#include <fcntl.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace resultreader
{

namespace
{

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isInstrumented = true; // reserves terabytes of address space
#else
constexpr bool isInstrumented = false;
#endif

/// Calls that an engine which reads and writes files has no use for. What is not on the list stays allowed: glibc and
/// the library differ between systems in what they call, and an unknown call of theirs must not end the reader.
constexpr const char *refusedCalls[] = {
    // other computers and processes
    "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "sendto", "sendmsg", "sendmmsg",
    "recvfrom", "recvmsg", "recvmmsg", "socketcall", "kill", "tkill", "rt_sigqueueinfo", "pidfd_open",
    "pidfd_send_signal", "pidfd_getfd", "ptrace", "process_vm_readv", "process_vm_writev", "process_madvise", "kcmp",
    "msgget", "semget", "shmget", "mq_open",
    // programs
    "execve", "execveat", "fork", "vfork",
    // ways around this filter, and what belongs to the system
    "io_uring_setup", "io_uring_enter", "io_uring_register", "bpf", "perf_event_open", "userfaultfd", "keyctl",
    "add_key", "request_key", "unshare", "setns", "mount", "umount2", "pivot_root", "chroot", "open_by_handle_at",
    "name_to_handle_at", "init_module", "finit_module", "delete_module", "kexec_load", "kexec_file_load", "reboot",
    "swapon", "swapoff", "quotactl", "acct", "personality", "syslog", "sethostname", "setdomainname", "settimeofday",
    "clock_settime", "adjtimex", "fsopen", "fsmount", "open_tree", "move_mount", "mknod", "mknodat", "inotify_init1",
    "fanotify_init"};

std::string filterCalls()
{
    const std::unique_ptr<void, decltype(&seccomp_release)> filter(seccomp_init(SCMP_ACT_ALLOW), &seccomp_release);
    if (!filter)
        return "cannot create the filter of system calls";
    for (const char *name : refusedCalls) {
        const int call = seccomp_syscall_resolve_name(name);
        // Negative numbers are calls that this machine does not have.
        if (call >= 0 && seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(EPERM), call, 0) != 0)
            return std::string("cannot refuse ") + name;
    }
    // Threads are clones as well. The flags of clone3() are in memory, where no filter can see them; glibc does
    // without.
    const int cloned = seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(EPERM), SCMP_SYS(clone), 1,
                                        SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0));
    const int clonedAnew = seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0);
    if (cloned != 0 || clonedAnew != 0)
        return "cannot refuse new processes";
    // Also sets "no new privileges".
    return seccomp_load(filter.get()) == 0 ? std::string() : "the system accepts no filter of system calls";
}

bool limit(__rlimit_resource what, std::uint64_t value)
{
    const rlimit both{value, value};
    return ::setrlimit(what, &both) == 0;
}

} // namespace

std::string confine(int memoryMib)
{
    ::umask(077);
    // The input ends as well when the parent dies, but a thread that is stuck may not notice.
    if (::prctl(PR_SET_PDEATHSIG, SIGKILL) != 0)
        return "cannot end with the parent";
    std::signal(SIGXFSZ, SIG_IGN); // writing fails instead
    std::signal(SIGPIPE, SIG_IGN);
    if (!limit(RLIMIT_CORE, 0) || ::prctl(PR_SET_DUMPABLE, 0) != 0)
        return "cannot do without core dumps";
    // Besides its data, which the engine counts itself: the library, stacks, and what readers of damaged files allocate
    // uncounted.
    const std::uint64_t space = (2 * std::uint64_t(memoryMib) + 2048) << 20;
    if (!isInstrumented && !limit(RLIMIT_AS, space))
        return "cannot limit the memory";
    return filterCalls();
}

void limitFiles(std::uint64_t bytes)
{
    rlimit size{};
    if (::getrlimit(RLIMIT_FSIZE, &size) != 0)
        return;
    size.rlim_cur = std::min<rlim_t>(bytes, size.rlim_max);
    ::setrlimit(RLIMIT_FSIZE, &size);
}

std::string tryWhatIsRefused()
{
    const std::function<long()> socketCall = [] { return long(::socket(AF_INET, SOCK_STREAM, 0)); };
    const std::function<long()> localSocket = [] { return long(::socket(AF_UNIX, SOCK_STREAM, 0)); };
    const std::function<long()> child = [] {
        const pid_t pid = ::fork();
        if (pid == 0)
            ::_exit(0);
        if (pid > 0)
            ::waitpid(pid, nullptr, 0);
        return long(pid);
    };
    const std::function<long()> otherProgram = [] {
        char name[] = "/bin/true";
        char *const arguments[] = {name, nullptr};
        return long(::execv(name, arguments));
    };
    const std::function<long()> uring = [] { return ::syscall(SYS_io_uring_setup, 1, nullptr); };
    nlohmann::ordered_json report;
    for (const auto &[name, attempt] :
         {std::pair{"socket", socketCall}, std::pair{"localSocket", localSocket}, std::pair{"process", child},
          std::pair{"program", otherProgram}, std::pair{"ring", uring}}) {
        errno = 0;
        const bool refused = attempt() < 0 && errno == EPERM;
        report[name] = refused ? "refused" : "allowed";
    }
    rlimit core{};
    ::getrlimit(RLIMIT_CORE, &core);
    report["core"] = core.rlim_cur == 0 ? "refused" : "allowed";
    return report.dump();
}

} // namespace resultreader
