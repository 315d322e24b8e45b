// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/sessionend.h"

#include <QGuiApplication>
#include <QSemaphore>
#include <QThread>

#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

// Handlers of exit() and of messages are plain functions: what they need cannot be handed to them.
const SessionEnd::Duties *lastDuties = nullptr;
QtMessageHandler nextHandler = nullptr;

/// Qt calls exit() when an X server is lost. Other threads still work then, and would use what exit() destroys next:
/// the process ends here.
void doLastDuty()
{
    if (const auto *duties = std::exchange(lastDuties, nullptr)) {
        duties->leave();
        std::_Exit(EXIT_FAILURE);
    }
}

void loseTheCompositor()
{
    if (lastDuties && qEnvironmentVariableIsSet("QT_WAYLAND_RECONNECT"))
        lastDuties->keep(); // Qt waits for the next compositor
    else
        doLastDuty();
}

/// When a Wayland compositor is lost, Qt says so and then ends the process past all handlers of exit(), from whichever
/// thread has met it first. That thread is held here until the duties are done.
void hearOfTheDisplay(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    constexpr int longestWait = 10'000; // a window that does not respond must not keep the process
    if (nextHandler)
        nextHandler(type, context, text);
    if (type != QtWarningMsg || !text.startsWith("The Wayland connection "_L1))
        return;
    if (QThread::currentThread() == qApp->thread())
        return loseTheCompositor();
    const auto done = std::make_shared<QSemaphore>();
    QMetaObject::invokeMethod(qApp, [done] {
        loseTheCompositor();
        done->release();
    });
    done->tryAcquire(1, longestWait);
}

} // namespace

SessionEnd::SessionEnd(const Duties &duties, QObject *parent)
    : QObject(parent)
    , m_duties(duties)
{
    connect(&m_signals, &EndSignals::received, this, [this] {
        m_duties.keep();
        Q_EMIT requested();
    });
    connect(qApp, &QGuiApplication::commitDataRequest, this, m_duties.keep, Qt::DirectConnection);
    lastDuties = &m_duties;
    nextHandler = qInstallMessageHandler(hearOfTheDisplay);
    static const bool registered = std::atexit(doLastDuty) == 0; // once for the process
    Q_UNUSED(registered)
}

SessionEnd::~SessionEnd()
{
    lastDuties = nullptr;
    qInstallMessageHandler(nextHandler);
}

} // namespace exportdesk
