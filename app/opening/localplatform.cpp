// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening/localplatform.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

constexpr int endsAtMost = 3; // a program that cannot live is not started for ever
constexpr auto longLife = 60s;
constexpr int leavingMs = 3000;

} // namespace

const QString LocalPlatform::connectionId = u"local"_s;

LocalPlatform::LocalPlatform(const QString &folder, const QStringList &extraArguments, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_extraArguments(extraArguments)
{
}

LocalPlatform::~LocalPlatform()
{
    if (m_platform)
        m_platform->leave(leavingMs); // before the temporary folder goes
}

void LocalPlatform::start()
{
    openOn(m_folder);
}

void LocalPlatform::openOn(const QString &folder)
{
    m_platform = std::make_unique<RunningPlatform>(folder, m_extraArguments);
    connect(m_platform.get(), &RunningPlatform::ready, this, &LocalPlatform::acceptReady);
    // What they lead to may delete the sender.
    connect(m_platform.get(), &RunningPlatform::failed, this, &LocalPlatform::acceptFailure, Qt::QueuedConnection);
    connect(m_platform.get(), &RunningPlatform::ended, this, &LocalPlatform::acceptEnd, Qt::QueuedConnection);
    m_platform->open();
}

void LocalPlatform::acceptReady(const Connection &connection, const Secret &secret)
{
    m_isRunning = m_everReady = true;
    // One that has lived long enough may end and be started again as if for the first time.
    QTimer::singleShot(longLife, this, [this, ends = m_ends] {
        if (m_ends == ends && m_isRunning)
            m_ends = 0;
    });
    Q_EMIT ready(connection, secret);
}

void LocalPlatform::acceptFailure(const QString &reason)
{
    m_isRunning = false;
    const bool triesAnotherFolder = !m_everReady && !m_temporary;
    Q_EMIT died(reason, !triesAnotherFolder);
    if (triesAnotherFolder) // a full or write-protected disk; sample data can live without it
        openOn(m_temporary.emplace().path());
}

void LocalPlatform::acceptEnd(const QString &reason)
{
    m_isRunning = false;
    const bool givenUp = ++m_ends >= endsAtMost;
    Q_EMIT died(reason.isEmpty() ? tr("It ended unexpectedly") : reason, givenUp);
    if (!givenUp)
        m_platform->open();
}

} // namespace exportdesk
