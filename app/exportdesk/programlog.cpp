// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/programlog.h"

#include "models/platform/clock.h"
#include "models/platform/exchangelog.h"
#include "models/platform/privatefolder.h"
#include "models/platform/secretspans.h"

#include <QCoreApplication>
#include <QDir>
#include <QMutex>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QMutex logsMutex; // messages come from all threads
QList<ProgramLog *> openLogs;
QtMessageHandler handlerBefore = nullptr;

void logMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (handlerBefore)
        handlerBefore(type, context, text);
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    const QMutexLocker lock(&logsMutex);
    for (ProgramLog *log : std::as_const(openLogs)) // later: whoever warns while a line is written must not wait for it
        QMetaObject::invokeMethod(
            log, [log, text] { log->note(u"Qt: "_s + text); }, Qt::QueuedConnection);
}

QString preparedLogPath(const QString &folder)
{
    const QString logFolder = folder + u"/log"_s;
    createPrivateFolder(logFolder); // if that fails, so does each line, which is not in the way
    return logFolder + u"/exportdesk.log"_s;
}

} // namespace

ProgramLog::ProgramLog(const QString &folder, const Clock &clock, ExchangeLog &exchanges, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_exchanges(exchanges)
    , m_file(preparedLogPath(folder))
{
    // Once for the process: taking it away again could cut off a handler that was installed after it.
    static const bool installed = [] {
        handlerBefore = qInstallMessageHandler(logMessage);
        return true;
    }();
    Q_UNUSED(installed)
    {
        const QMutexLocker lock(&logsMutex);
        openLogs.append(this);
    }
    connect(&exchanges, &ExchangeLog::recorded, this, [this](const Exchange &exchange) {
        if (exchange.isFailed())
            note(exchangeLine(exchange));
    });
    note(
        u"Exportdesk %1 starts (Qt %2)"_s.arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())));
}

ProgramLog::~ProgramLog()
{
    note(u"Exportdesk quits"_s);
    const QMutexLocker lock(&logsMutex);
    openLogs.removeAll(this);
}

void ProgramLog::note(const QString &sentence)
{
    m_file.append(masked((m_clock.now().toString(Qt::ISODateWithMs) + u' ' + sentence).toUtf8()));
}

QByteArray ProgramLog::masked(const QByteArray &text) const
{
    QByteArray safe = m_exchanges.redaction().text(text, text.size());
    const QList<std::pair<qsizetype, qsizetype>> spans = secretSpans(safe);
    for (auto span = spans.crbegin(); span != spans.crend(); ++span)
        safe.replace(span->first, span->second, Redaction::mask);
    const QByteArray home = QDir::homePath().toUtf8();
    return home.size() > 1 ? safe.replace(home, "~") : safe;
}

QString exchangeLine(const Exchange &exchange)
{
    // The query of a request about persons may name one of them.
    const QString shownPath = exchange.personal ? exchange.path.section(u'?', 0, 0) : exchange.path;
    QStringList parts{utcFromMs(exchange.startedMs).toString(Qt::ISODateWithMs), QString::fromLatin1(exchange.method),
                      shownPath, exchange.status > 0 ? QString::number(exchange.status) : u"no response"_s,
                      u"%1 ms"_s.arg(exchange.durationMs)};
    if (exchange.attempt > 1)
        parts.append(u"attempt %1"_s.arg(exchange.attempt));
    if (!exchange.code.isEmpty())
        parts.append(exchange.code);
    const QString id = exchange.answerId.isEmpty() ? exchange.requestId : exchange.answerId;
    if (!id.isEmpty())
        parts.append(u"request "_s + id);
    return parts.join(u' ');
}

} // namespace exportdesk
