// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/occurrencesmodel.h"

#include "models/jobs/jobtext.h"
#include "models/platform/clock.h"
#include "models/platform/deliver.h"
#include "models/schedules/duetext.h"
#include "models/schedules/occurrencewords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// From then on a run was not simply the next look of a runner.
constexpr qint64 lateMs = 2 * 60'000;

} // namespace

OccurrencesModel::OccurrencesModel(ScheduleJournal &journal, const Clock &clock, QObject *parent)
    : TableModel(parent)
    , m_journal(journal)
    , m_clock(clock)
    , m_zone(QTimeZone::utc())
{
}

void OccurrencesModel::setSchedule(const QString &id, const QByteArray &zone)
{
    m_zone = QTimeZone(zone);
    if (std::exchange(m_schedule, id) == id)
        return;
    show({});
    reload();
}

void OccurrencesModel::reload()
{
    const int reading = ++m_reading;
    m_failure.reset();
    m_isLoading = !m_schedule.isEmpty();
    Q_EMIT stateChanged();
    if (m_schedule.isEmpty())
        return;
    deliver(m_journal.log(m_schedule, most), this, [this, reading](const Outcome<QList<Occurrence>> &read) {
        if (reading != m_reading)
            return;
        m_isLoading = false;
        if (read)
            show(read.value());
        else
            m_failure = read.failure();
        Q_EMIT stateChanged();
    });
}

/// What is new comes first and what is old changes in place, so that the row that is read stays where it is.
void OccurrencesModel::show(const QList<Occurrence> &all)
{
    if (all == m_rows)
        return;
    const auto isSame = [](const Occurrence &left, const Occurrence &right) {
        return left.revision == right.revision && left.due == right.due;
    };
    const qsizetype added = all.size() - m_rows.size();
    const bool isLonger
        = added >= 0 && !m_rows.isEmpty() && std::equal(m_rows.begin(), m_rows.end(), all.begin() + added, isSame);
    if (!isLonger) {
        beginResetModel();
        m_rows = all;
        endResetModel();
        return;
    }
    if (added > 0) {
        beginInsertRows({}, 0, int(added) - 1);
        m_rows = all.first(added) + m_rows;
        endInsertRows();
    }
    m_rows = all;
    announceRows(0, rows() - 1, DueColumn, EndedColumn);
}

std::span<const TableModel::Column> OccurrencesModel::columns() const
{
    static constexpr std::array<Column, 5> all{{{"due"}, {"result"}, {"detail"}, {"job"}, {"ended"}}};
    return all;
}

QString OccurrencesModel::columnTitle(int column) const
{
    switch (OccurrenceColumn(column)) {
    case DueColumn:
        return tr("Due");
    case ResultColumn:
        return tr("Result");
    case DetailColumn:
        return tr("Details");
    case JobColumn:
        return tr("Job");
    case EndedColumn:
        return tr("End seen");
    }
    return {};
}

QString OccurrencesModel::cellText(int row, int column) const
{
    const Occurrence &one = m_rows[row];
    switch (OccurrenceColumn(column)) {
    case DueColumn:
        return dueText(one.due.dueMs, m_clock.nowMs());
    case ResultColumn:
        return occurrenceText(one);
    case DetailColumn:
        if (!one.detail.isEmpty())
            return one.detail;
        if (one.state == Occurrence::State::Launched && one.decidedMs - one.due.dueMs >= lateMs)
            return tr("launched %1 late", "a duration").arg(jobText::durationInWords(one.decidedMs - one.due.dueMs));
        return {};
    case JobColumn:
        return one.jobId;
    case EndedColumn:
        return one.endedMs > 0 ? dueText(one.endedMs, m_clock.nowMs()) : QString();
    }
    return {};
}

SortValue OccurrencesModel::cellSortValue(int row, int column) const
{
    switch (OccurrenceColumn(column)) {
    case DueColumn:
        return m_rows[row].due.dueMs;
    case EndedColumn:
        return m_rows[row].endedMs;
    case ResultColumn:
    case DetailColumn:
    case JobColumn:
        return cellText(row, column);
    }
    return {};
}

QString OccurrencesModel::cellToolTip(int row, int column) const
{
    const Occurrence &one = m_rows[row];
    if (column == DueColumn)
        return exactDueText(one.due.dueMs, m_zone);
    if (column == EndedColumn)
        return one.endedMs > 0 ? exactDueText(one.endedMs, m_zone) : QString();
    return cellText(row, column);
}

QVariant OccurrencesModel::cellExtra(int row, int, int role) const
{
    return role == OccurrenceRole ? QVariant::fromValue(m_rows[row]) : QVariant();
}

} // namespace exportdesk
