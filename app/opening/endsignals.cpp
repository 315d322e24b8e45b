// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening/endsignals.h"

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

// A signal's handler is a plain function: what it needs cannot be handed to it.
volatile std::sig_atomic_t wakeUp = -1;

void wakeTheLoop(int number)
{
    const char which = char(number);
    if (const int handle = wakeUp; handle >= 0) [[maybe_unused]]
        const auto written = ::write(handle, &which, 1);
}

sigset_t heldSignals()
{
    sigset_t held;
    sigemptyset(&held);
    for (const int number : endingSignals)
        sigaddset(&held, number);
    return held;
}

} // namespace

void EndSignals::hold()
{
    const sigset_t held = heldSignals();
    pthread_sigmask(SIG_BLOCK, &held, nullptr);
}

void EndSignals::dieOf(int number)
{
    std::signal(number, SIG_DFL);
    const sigset_t held = heldSignals();
    pthread_sigmask(SIG_UNBLOCK, &held, nullptr);
    std::raise(number);
    std::_Exit(128 + number);
}

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) == 0) {
        m_read = ends[0];
        wakeUp = ends[1];
        auto *notifier = new QSocketNotifier(m_read, QSocketNotifier::Read, this);
        connect(notifier, &QSocketNotifier::activated, this, &EndSignals::readSignals);
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
    const sigset_t held = heldSignals();
    pthread_sigmask(SIG_UNBLOCK, &held, nullptr);
}

EndSignals::~EndSignals()
{
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

void EndSignals::readSignals()
{
    char numbers[16];
    int last = 0;
    for (ssize_t count = 0; (count = ::read(m_read, numbers, sizeof numbers)) > 0;)
        last = static_cast<unsigned char>(numbers[count - 1]);
    if (last != 0)
        Q_EMIT received(last);
}

} // namespace exportdesk
