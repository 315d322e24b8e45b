// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/schedulesmodel.h"

#include "models/platform/clock.h"
#include "models/platform/deliver.h"
#include "models/schedules/duetext.h"
#include "models/schedules/occurrencewords.h"
#include "models/schedules/rhythmtext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace exportdesk
{

SchedulesModel::SchedulesModel(ScheduleJournal &journal, const Clock &clock, const SchedulePlace &place,
                               std::function<bool()> wantsNameTyped, QObject *parent)
    : TableModel(parent)
    , m_journal(journal)
    , m_clock(clock)
    , m_place(place)
    , m_wantsNameTyped(std::move(wantsNameTyped))
{
}

qint64 SchedulesModel::nowMs() const
{
    return m_clock.nowMs();
}

void SchedulesModel::reload()
{
    const int reading = ++m_reading;
    deliver(m_journal.load(ScheduleJournal::Content::ToShow), this,
            [this, reading](const Outcome<QList<KeptSchedule>> &loaded) {
                if (reading != m_reading)
                    return;
                m_failure = loaded ? std::nullopt : std::optional(loaded.failure());
                if (loaded) {
                    m_isLoaded = true;
                    show(loaded.value());
                }
                Q_EMIT stateChanged();
            });
}

void SchedulesModel::setPlatformRuns(const QList<PlatformSchedule> &runs)
{
    if (std::exchange(m_runs, runs) == runs || m_rows.isEmpty())
        return;
    for (ScheduleRow &row : m_rows)
        row = computed(row.kept);
    announceRows(0, rows() - 1, NameColumn, LastColumn);
    Q_EMIT stateChanged();
}

ScheduleRow SchedulesModel::computed(const KeptSchedule &kept) const
{
    return scheduleRow(kept, m_runs, m_wantsNameTyped(), m_clock.nowMs());
}

/// Row by row, so that the selection and the current row survive.
void SchedulesModel::show(const QList<KeptSchedule> &all)
{
    QHash<QString, const KeptSchedule *> left;
    for (const KeptSchedule &kept : all)
        if (kept.schedule.place.connectionId == m_place.connectionId && kept.schedule.place.sandbox == m_place.sandbox)
            left.insert(kept.schedule.id, &kept);
    for (int row = rows() - 1; row >= 0; --row) {
        if (left.contains(m_rows[row].kept.schedule.id))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (ScheduleRow &row : m_rows)
        row = computed(*left.take(row.kept.schedule.id));
    if (!m_rows.isEmpty()) // also where nothing was written: "tomorrow" becomes "today"
        announceRows(0, rows() - 1, NameColumn, LastColumn);
    if (left.isEmpty())
        return;
    beginInsertRows({}, rows(), rows() + int(left.size()) - 1);
    for (const KeptSchedule &kept : all)
        if (left.contains(kept.schedule.id))
            m_rows += computed(kept);
    endInsertRows();
}

const ScheduleRow *SchedulesModel::find(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_rows[row];
}

int SchedulesModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&id](const ScheduleRow &row) { return row.kept.schedule.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

std::span<const TableModel::Column> SchedulesModel::columns() const
{
    static constexpr std::array<Column, 5> all{{{"name"}, {"rhythm"}, {"next"}, {"newest"}, {"last"}}};
    return all;
}

QString SchedulesModel::columnTitle(int column) const
{
    switch (ScheduleColumn(column)) {
    case NameColumn:
        return tr("Name");
    case RhythmColumn:
        return tr("Rhythm");
    case NextColumn:
        return tr("Next run");
    case NewestColumn:
        return tr("Last five");
    case LastColumn:
        return tr("Last run");
    }
    return {};
}

QString SchedulesModel::cellText(int row, int column) const
{
    const ScheduleRow &one = m_rows[row];
    const SchedulePlan &plan = one.kept.schedule.plan;
    switch (ScheduleColumn(column)) {
    case NameColumn:
        return plan.name;
    case RhythmColumn:
        return plan.sinceSuccess ? tr("%1 · only what is new", "a rhythm").arg(rhythmText(plan.rhythm))
                                 : rhythmText(plan.rhythm);
    case NextColumn:
        if (one.state == ScheduleRow::State::Paused)
            return tr("paused");
        if (one.state == ScheduleRow::State::Over)
            return tr("none: its last day has passed");
        if (one.state == ScheduleRow::State::Unconfirmed)
            return tr("does not run: sandbox name missing");
        return dueText(one.nextMs, nowMs());
    case NewestColumn:
        return {};
    case LastColumn:
        return one.kept.newest.isEmpty() ? tr("none yet", "last run") : occurrenceText(one.kept.newest.first());
    }
    return {};
}

SortValue SchedulesModel::cellSortValue(int row, int column) const
{
    const ScheduleRow &one = m_rows[row];
    switch (ScheduleColumn(column)) {
    case NextColumn:
        return one.nextMs < 0 ? SortValue() : SortValue(one.nextMs);
    case NewestColumn: {
        const auto problems = std::count_if(one.kept.newest.begin(), one.kept.newest.end(), isProblem);
        return qint64(problems);
    }
    case NameColumn:
    case RhythmColumn:
    case LastColumn:
        return cellText(row, column);
    }
    return {};
}

QString SchedulesModel::cellToolTip(int row, int column) const
{
    const ScheduleRow &one = m_rows[row];
    const Rhythm &rhythm = one.kept.schedule.plan.rhythm;
    switch (ScheduleColumn(column)) {
    case NameColumn:
        return cellText(row, column);
    case RhythmColumn:
        return cellText(row, column) + u'\n' + rhythmBoundsText(rhythm);
    case NextColumn:
        return one.nextMs < 0 ? cellText(row, column) : exactDueText(one.nextMs, QTimeZone(rhythm.zone));
    case NewestColumn:
        return cellAccessibleText(row, column);
    case LastColumn: {
        if (one.kept.newest.isEmpty())
            return cellText(row, column);
        const Occurrence &last = one.kept.newest.first();
        const QString due = exactDueText(last.due.dueMs, QTimeZone(rhythm.zone));
        return QString(cellText(row, column) + u'\n' + due + u'\n' + last.detail).trimmed();
    }
    }
    return {};
}

QString SchedulesModel::cellAccessibleText(int row, int column) const
{
    if (column != NewestColumn)
        return cellText(row, column);
    QStringList ends;
    const QList<Occurrence> &newest = m_rows[row].kept.newest;
    for (auto one = newest.rbegin(); one != newest.rend(); ++one)
        ends += occurrenceText(*one);
    return ends.isEmpty() ? tr("none yet", "last runs") : tr("oldest first: %1").arg(ends.join(u"; "_s));
}

QVariant SchedulesModel::cellExtra(int row, int, int role) const
{
    const ScheduleRow &one = m_rows[row];
    switch (role) {
    case IdRole:
        return one.kept.schedule.id;
    case StateRole:
        return int(one.state);
    case NewestRole:
        return QVariant::fromValue(one.kept.newest);
    case ConflictRole:
        return one.conflict.has_value();
    case LastRole:
        return one.kept.newest.isEmpty() ? QVariant() : QVariant::fromValue(one.kept.newest.first());
    default:
        return {};
    }
}

} // namespace exportdesk
