// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/sessionend.h"

#include <QGuiApplication>

#include <cstdlib>

namespace exportdesk
{

namespace
{

// A handler of exit() is a plain function: what it needs cannot be handed to it.
const std::function<void()> *lastDuty = nullptr;

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

SessionEnd::SessionEnd(const Duties &duties, QObject *parent)
    : QObject(parent)
    , m_duties(duties)
{
    connect(&m_signals, &EndSignals::received, this, [this] {
        m_duties.keep();
        Q_EMIT requested();
    });
    connect(qApp, &QGuiApplication::commitDataRequest, this, m_duties.keep, Qt::DirectConnection);
    lastDuty = &m_duties.leave;
    static const bool registered = std::atexit(doLastDuty) == 0; // once for the process
    Q_UNUSED(registered)
}

SessionEnd::~SessionEnd()
{
    lastDuty = nullptr;
}

} // namespace exportdesk
