// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/exchange.h"
#include "models/platform/logfile.h"

#include <QObject>

namespace exportdesk
{

class Clock;
class ExchangeLog;

/// Keeps a log in the data folder: starts and ends, requests that failed, and what Qt warns of. In English, with
/// secrets masked and the home folder written as "~".
class ProgramLog final : public QObject
{
    Q_OBJECT

public:
    /// In `log/exportdesk.log` below \a folder. \a clock and \a exchanges outlive it.
    ProgramLog(const QString &folder, const Clock &clock, ExchangeLog &exchanges, QObject *parent = nullptr);
    ~ProgramLog() override;

    void note(const QString &sentence);
    QByteArray newest(qint64 bytes) const { return m_file.newest(bytes); }
    /// Without secrets and without the name of the home folder.
    QByteArray masked(const QByteArray &text) const;

private:
    const Clock &m_clock;
    ExchangeLog &m_exchanges;
    LogFile m_file;
};

/// "2025-11-03T08:00:00.123Z GET /data/… 403 412 ms request abc": one line without contents.
QString exchangeLine(const Exchange &exchange);

} // namespace exportdesk
