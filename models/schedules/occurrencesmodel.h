// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/outcome.h"
#include "models/schedules/schedulejournal.h"
#include "models/table/tablemodel.h"

#include <QTimeZone>

#include <optional>

namespace exportdesk
{

class Clock;

/// What became of the due times of one schedule, newest first: each with its reason.
class OccurrencesModel final : public TableModel
{
    Q_OBJECT

public:
    enum OccurrenceColumn { DueColumn, ResultColumn, DetailColumn, JobColumn, EndedColumn };
    enum Role {
        OccurrenceRole = FirstRoleOfModel, ///< Occurrence
    };
    /// So many are read; older ones are in the store.
    static constexpr int most = 2'000;

    /// Both outlive the model.
    OccurrencesModel(ScheduleJournal &journal, const Clock &clock, QObject *parent = nullptr);

    /// Shows those of this schedule, of none for an empty id, in the times of \a zone.
    void setSchedule(const QString &id, const QByteArray &zone);
    void reload();
    bool isLoading() const { return m_isLoading; }
    const std::optional<Failure> &failure() const { return m_failure; }

Q_SIGNALS:
    void stateChanged();

private:
    std::span<const Column> columns() const override;
    int rows() const override { return int(m_rows.size()); }
    QString columnTitle(int column) const override;
    QString cellText(int row, int column) const override;
    SortValue cellSortValue(int row, int column) const override;
    QString cellToolTip(int row, int column) const override;
    QVariant cellExtra(int row, int column, int role) const override;
    void show(const QList<Occurrence> &all);

    ScheduleJournal &m_journal;
    const Clock &m_clock;
    QString m_schedule;
    QTimeZone m_zone;
    QList<Occurrence> m_rows;
    std::optional<Failure> m_failure;
    int m_reading = 0; ///< the newest wins
    bool m_isLoading = false;
};

} // namespace exportdesk
