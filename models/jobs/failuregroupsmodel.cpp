// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/failuregroupsmodel.h"

#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobtext.h"

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace exportdesk
{

FailureGroupsModel::FailureGroupsModel(const ExportJobsModel &jobs, QObject *parent)
    : TableModel(parent)
    , m_jobs(jobs)
{
}

void FailureGroupsModel::read()
{
    const QList<FailureGroup> groups = groupFailures(m_jobs.known());
    QList<int> unread;
    for (const FailureGroup &group : groups)
        unread += int(std::count_if(group.ids.begin(), group.ids.end(),
                                    [this](const QString &id) { return !m_jobs.marks().of(id).acknowledged; }));
    const auto sameCauses = [&] {
        return std::equal(groups.begin(), groups.end(), m_groups.begin(), m_groups.end(),
                          [](const FailureGroup &left, const FailureGroup &right) {
                              return left.code == right.code && left.pattern == right.pattern;
                          });
    };
    if (groups == m_groups && unread == m_unread)
        return;
    if (sameCauses()) {
        m_groups = groups;
        m_unread = unread;
        announceRows(0, rows() - 1, CountColumn, DatasetsColumn);
        return;
    }
    beginResetModel();
    m_groups = groups;
    m_unread = unread;
    endResetModel();
}

int FailureGroupsModel::rowOf(const QString &code, const QString &pattern) const
{
    for (int row = 0; row < rows(); ++row) {
        if (m_groups[row].code == code && m_groups[row].pattern == pattern)
            return row;
    }
    return -1;
}

int FailureGroupsModel::unread() const
{
    return std::accumulate(m_unread.begin(), m_unread.end(), 0);
}

std::span<const TableModel::Column> FailureGroupsModel::columns() const
{
    static constexpr std::array<Column, 6> all{
        {{"count", true}, {"cause"}, {"unread", true}, {"first"}, {"last"}, {"datasets"}}};
    return all;
}

QString FailureGroupsModel::columnTitle(int column) const
{
    switch (GroupColumn(column)) {
    case CountColumn:
        return tr("Jobs");
    case CauseColumn:
        return tr("Cause");
    case UnreadColumn:
        return tr("Unacknowledged");
    case FirstColumn:
        return tr("First");
    case LastColumn:
        return tr("Last");
    case DatasetsColumn:
        return tr("Datasets");
    }
    return {};
}

QString FailureGroupsModel::datasetNames(const FailureGroup &group) const
{
    QStringList names;
    for (const QString &id : group.datasetIds)
        names += m_jobs.names().dataset(id);
    names.removeAll(QString());
    return names.join(u", "_s);
}

QString FailureGroupsModel::cellText(int row, int column) const
{
    const FailureGroup &group = m_groups[row];
    switch (GroupColumn(column)) {
    case CountColumn:
        return QLocale().toString(group.count());
    case CauseColumn:
        return group.code.isEmpty() && group.text.isEmpty()
            ? tr("No reason given by the platform")
            : QString(jobText::errorCode(group.code) + u' ' + jobText::shortError(group.code, group.text)).trimmed();
    case UnreadColumn:
        return QLocale().toString(m_unread[row]);
    case FirstColumn:
        return jobText::moment(group.firstMs, m_jobs.known().nowMs());
    case LastColumn:
        return jobText::moment(group.lastMs, m_jobs.known().nowMs());
    case DatasetsColumn:
        return datasetNames(group);
    }
    return {};
}

SortValue FailureGroupsModel::cellSortValue(int row, int column) const
{
    const FailureGroup &group = m_groups[row];
    switch (GroupColumn(column)) {
    case CountColumn:
        return qint64(group.count());
    case UnreadColumn:
        return qint64(m_unread[row]);
    case FirstColumn:
        return group.firstMs;
    case LastColumn:
        return group.lastMs;
    case CauseColumn:
    case DatasetsColumn:
        return cellText(row, column);
    }
    return {};
}

QString FailureGroupsModel::cellToolTip(int row, int column) const
{
    const FailureGroup &group = m_groups[row];
    switch (GroupColumn(column)) {
    case CauseColumn:
        return QString(group.code + u'\n' + group.text).trimmed();
    case FirstColumn:
        return jobText::exactMoment(group.firstMs);
    case LastColumn:
        return jobText::exactMoment(group.lastMs);
    case CountColumn:
    case UnreadColumn:
    case DatasetsColumn:
        return cellText(row, column);
    }
    return {};
}

} // namespace exportdesk
