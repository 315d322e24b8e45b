// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening/localplatform.h"

#include "app/opening/platformaccess.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int startsAtMost = 3; // a program that cannot live is not started for ever

} // namespace

const QString LocalPlatform::connectionId = u"local"_s;

LocalPlatform::LocalPlatform(const QString &folder, const QStringList &extraArguments, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_extraArguments(extraArguments)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &LocalPlatform::readReadyLine);
    connect(&m_process, &QProcess::readyReadStandardError, this, &LocalPlatform::readErrors);
    connect(&m_process, &QProcess::finished, this, &LocalPlatform::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT died(m_process.errorString(), true);
    });
}

LocalPlatform::~LocalPlatform()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(3000))
        m_process.kill();
    m_process.waitForFinished(1000);
}

void LocalPlatform::start()
{
    ++m_starts;
    m_wasReady = false;
    m_line.clear();
    QStringList arguments{u"--with-parent"_s, QString::number(QCoreApplication::applicationPid()), u"--port"_s, u"0"_s};
    if (!m_folder.isEmpty())
        arguments << u"--data"_s << m_folder;
    m_process.start(localPlatformProgram(), arguments + m_extraArguments);
}

void LocalPlatform::readErrors()
{
    const QByteArray errors = m_process.readAllStandardError();
    std::fwrite(errors.constData(), 1, size_t(errors.size()), stderr);
    m_errors += errors;
    m_errors = m_errors.right(4096);
}

void LocalPlatform::readReadyLine()
{
    if (m_wasReady) { // only the first line is for us
        m_process.readAllStandardOutput();
        return;
    }
    m_line += m_process.readAllStandardOutput();
    const qsizetype end = m_line.indexOf('\n');
    if (end < 0)
        return;
    const PlatformAccess access = readPlatformAccess(m_line.left(end));
    if (!access.problem.isEmpty()) {
        Q_EMIT died(access.problem, true);
        return;
    }
    m_wasReady = m_everReady = true;
    // One that has lived for a minute may die and be started again as if for the first time.
    QTimer::singleShot(60'000, this, [this, starts = m_starts] {
        if (m_starts == starts && isRunning())
            m_starts = 0;
    });
    Q_EMIT ready(access.connection, access.secret);
}

/// The last error it reported; empty when it reported none.
QString LocalPlatform::reason() const
{
    const QString prefix = u"localplatform: "_s;
    const QStringList lines = QString::fromUtf8(m_errors).split(u'\n');
    const auto last = std::find_if(lines.rbegin(), lines.rend(),
                                   [&prefix](const QString &line) { return line.startsWith(prefix); });
    return last == lines.rend() ? QString() : last->mid(prefix.size()).trimmed();
}

void LocalPlatform::ended()
{
    if (m_starts >= startsAtMost && !m_everReady && !m_folder.isEmpty()) {
        m_folder.clear(); // a full or write-protected disk; sample data can live without it
        m_starts = 0;
    }
    const bool givenUp = m_starts >= startsAtMost;
    const QString why = reason();
    Q_EMIT died(why.isEmpty() ? m_process.errorString() : why, givenUp);
    if (!givenUp)
        start();
}

} // namespace exportdesk
