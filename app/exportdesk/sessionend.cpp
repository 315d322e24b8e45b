// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/sessionend.h"

#include <QGuiApplication>
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

namespace exportdesk
{

namespace
{

constexpr std::array endingSignals{SIGTERM, SIGINT, SIGHUP};

// A signal's handler and that of exit() are plain functions: what they need cannot be handed to them.
volatile std::sig_atomic_t wakeUp = -1;
const std::function<void()> *lastDuty = nullptr;

void wakeTheLoop(int)
{
    const char any = 1;
    if (const int handle = wakeUp; handle >= 0) [[maybe_unused]]
        const auto written = ::write(handle, &any, 1);
}

/// Qt calls exit() when the display is lost. Other threads still work then, and would use what exit() destroys next:
/// the process ends here.
void doLastDuty()
{
    if (const auto *duty = std::exchange(lastDuty, nullptr)) {
        (*duty)();
        std::_Exit(EXIT_FAILURE);
    }
}

} // namespace

void SessionEnd::hold()
{
    sigset_t held;
    sigemptyset(&held);
    for (const int number : endingSignals)
        sigaddset(&held, number);
    pthread_sigmask(SIG_BLOCK, &held, nullptr);
}

SessionEnd::SessionEnd(const Duties &duties, QObject *parent)
    : QObject(parent)
    , m_duties(duties)
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) == 0) {
        m_read = ends[0];
        wakeUp = ends[1];
        auto *notifier = new QSocketNotifier(m_read, QSocketNotifier::Read, this);
        connect(notifier, &QSocketNotifier::activated, this, &SessionEnd::readSignals);
        for (const int number : endingSignals) {
            struct sigaction before = {};
            ::sigaction(number, nullptr, &before);
            if (before.sa_handler == SIG_IGN) // nohup
                continue;
            struct sigaction action = {};
            action.sa_handler = wakeTheLoop;
            action.sa_flags = SA_RESTART;
            ::sigaction(number, &action, nullptr);
        }
    }
    sigset_t held;
    sigemptyset(&held);
    for (const int number : endingSignals)
        sigaddset(&held, number);
    pthread_sigmask(SIG_UNBLOCK, &held, nullptr);
    connect(qApp, &QGuiApplication::commitDataRequest, this, m_duties.keep, Qt::DirectConnection);
    lastDuty = &m_duties.leave;
    static const bool registered = std::atexit(doLastDuty) == 0; // once for the process
    Q_UNUSED(registered)
}

SessionEnd::~SessionEnd()
{
    lastDuty = nullptr;
    if (m_read < 0)
        return;
    for (const int number : endingSignals) {
        struct sigaction now = {};
        ::sigaction(number, nullptr, &now);
        if (now.sa_handler == wakeTheLoop)
            std::signal(number, SIG_DFL);
    }
    ::close(wakeUp);
    wakeUp = -1;
    ::close(m_read);
}

void SessionEnd::readSignals()
{
    char any[16];
    while (::read(m_read, any, sizeof any) > 0) { }
    m_duties.keep();
    Q_EMIT requested();
}

} // namespace exportdesk
