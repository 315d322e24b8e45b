// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schedules/schedulerow.h"
#include "models/table/tablemodel.h"

#include <functional>

namespace exportdesk
{

class Clock;

/// The schedules of one connection and sandbox: when they run, when next, and how the last five runs ended.
class SchedulesModel final : public TableModel
{
    Q_OBJECT

public:
    enum ScheduleColumn { NameColumn, RhythmColumn, NextColumn, NewestColumn, LastColumn };
    enum Role {
        IdRole = FirstRoleOfModel, ///< QString
        StateRole, ///< int: ScheduleRow::State
        NewestRole, ///< QList<Occurrence>, newest first, at most five
        ConflictRole, ///< bool
        LastRole, ///< Occurrence; not valid where nothing ran yet
    };

    /// All outlive the model. \a wantsNameTyped: see SandboxTraits.
    SchedulesModel(ScheduleJournal &journal, const Clock &clock, const SchedulePlace &place,
                   std::function<bool()> wantsNameTyped, QObject *parent = nullptr);

    /// Reads the store again; other programs write to it. Rows that stay are kept. stateChanged() follows.
    void reload();
    bool isLoaded() const { return m_isLoaded; }
    /// The last reading failed; rows are those before.
    const std::optional<Failure> &failure() const { return m_failure; }
    /// What the platform runs by itself, which schedules should not run into.
    void setPlatformRuns(const QList<PlatformSchedule> &runs);

    const QList<ScheduleRow> &all() const { return m_rows; }
    const ScheduleRow *find(const QString &id) const;
    /// -1: it is not there.
    int rowOf(const QString &id) const;
    qint64 nowMs() const;

Q_SIGNALS:
    /// Something was read, or could not be read.
    void stateChanged();

private:
    std::span<const Column> columns() const override;
    int rows() const override { return int(m_rows.size()); }
    QString columnTitle(int column) const override;
    QString cellText(int row, int column) const override;
    SortValue cellSortValue(int row, int column) const override;
    QString cellToolTip(int row, int column) const override;
    QString cellAccessibleText(int row, int column) const override;
    QVariant cellExtra(int row, int column, int role) const override;

    void show(const QList<KeptSchedule> &all);
    ScheduleRow computed(const KeptSchedule &kept) const;

    ScheduleJournal &m_journal;
    const Clock &m_clock;
    const SchedulePlace m_place;
    const std::function<bool()> m_wantsNameTyped;
    QList<PlatformSchedule> m_runs;
    QList<ScheduleRow> m_rows;
    std::optional<Failure> m_failure;
    int m_reading = 0; ///< the newest reload() wins
    bool m_isLoaded = false;
};

} // namespace exportdesk
