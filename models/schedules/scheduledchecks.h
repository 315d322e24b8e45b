// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/listreading.h"
#include "models/exports/requestchecks.h"
#include "models/platform/outcome.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>

namespace exportdesk
{

class Clock;

/// Checks what a schedule is about to launch against the lists of its sandbox, which are read again when they are old.
class ScheduledChecks final : public QObject
{
    Q_OBJECT

public:
    /// Lists that were read longer ago are read again.
    static constexpr qint64 longestAgeMs = 10 * 60'000;

    /// All outlive it.
    ScheduledChecks(Choices &choices, DatasetsModel &datasets, const Clock &clock, const QString &sandbox,
                    QObject *parent = nullptr);
    ~ScheduledChecks() override;

    /// The errors that were found, as sentences; empty: it may be launched. A failure: the datasets could not be read,
    /// so nothing is known.
    QFuture<Outcome<QStringList>> check(const ExportRequest &request);

private:
    struct Waiting;

    bool areListsFresh() const;
    void reloadOldLists();
    Outcome<QStringList> judge(const ExportRequest &request) const;

    Choices &m_choices;
    DatasetsModel &m_datasets;
    const Clock &m_clock;
    const QString m_sandbox;
    ListReading m_lists;
    std::vector<Waiting> m_waiting;
};

} // namespace exportdesk
