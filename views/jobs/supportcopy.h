// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace exportdesk
{

class JobHistory;

/// Copies to the clipboard what support asks for about jobs, as soon as their records are read.
class SupportCopy final : public QObject
{
    Q_OBJECT

public:
    /// So many whole records at most; of further jobs only the ids.
    static constexpr int recordsAtMost = 200;

    /// \a history outlives this; \a sandbox is its name.
    SupportCopy(JobHistory &history, const QString &sandbox, QObject *parent);

    void copy(const QStringList &ids);
    /// How many were copied, and with how many records; translated.
    static QString sentence(int jobs, int records);

Q_SIGNALS:
    /// These are on the clipboard now, so many of them with their record.
    void copied(const QStringList &ids, int records);

private:
    JobHistory &m_history;
    QString m_sandbox;
};

} // namespace exportdesk
