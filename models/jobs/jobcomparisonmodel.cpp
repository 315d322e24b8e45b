// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobcomparisonmodel.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace exportdesk
{

JobComparisonModel::JobComparisonModel(Names names, QObject *parent)
    : TableModel(parent)
    , m_names(std::move(names))
{
    connect(this, &TableModel::languageChanged, this, &JobComparisonModel::compare);
}

void JobComparisonModel::setJobs(const ExportJob &left, const ExportJob &right)
{
    if (m_jobs && m_jobs->first == left && m_jobs->second == right)
        return;
    m_jobs = {left, right};
    compare();
    Q_EMIT headerDataChanged(Qt::Horizontal, LeftColumn, RightColumn);
}

void JobComparisonModel::setOnlyDifferences(bool on)
{
    if (std::exchange(m_onlyDifferences, on) != on)
        show();
}

void JobComparisonModel::compare()
{
    if (!m_jobs)
        return;
    const QList<ComparedLine> lines = compareJobs(m_jobs->first, m_jobs->second, m_names);
    if (lines == m_lines)
        return;
    // A running job changes values more often than lines; where the lines stay, so do the rows.
    const auto sameLines = [](const ComparedLine &left, const ComparedLine &right) {
        return left.part == right.part && left.name == right.name;
    };
    if (!m_onlyDifferences && std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(), sameLines)) {
        m_lines = lines;
        announceRows(0, rows() - 1, PartColumn, RightColumn);
        return;
    }
    m_lines = lines;
    show();
}

void JobComparisonModel::show()
{
    beginResetModel();
    m_shown.clear();
    for (int i = 0; i < m_lines.size(); ++i) {
        if (!m_onlyDifferences || m_lines[i].differs())
            m_shown.append(i);
    }
    endResetModel();
}

int JobComparisonModel::differences() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [](const ComparedLine &line) { return line.differs(); }));
}

QString JobComparisonModel::text() const
{
    const auto row = [](const QStringList &cells) -> QString { return cells.join(u'\t') + u'\n'; };
    QStringList titles;
    for (int column = PartColumn; column <= RightColumn; ++column)
        titles += columnTitle(column);
    QString text = row(titles);
    for (int i = 0; i < rows(); ++i) {
        QStringList cells;
        for (int column = PartColumn; column <= RightColumn; ++column)
            cells += cellText(i, column).simplified();
        text += row(cells);
    }
    return text;
}

std::span<const TableModel::Column> JobComparisonModel::columns() const
{
    static constexpr std::array<TableModel::Column, 4> all{{{"part"}, {"name"}, {"left"}, {"right"}}};
    return all;
}

QString JobComparisonModel::columnTitle(int column) const
{
    switch (ComparisonColumn(column)) {
    case PartColumn:
        return tr("Section");
    case NameColumn:
        return tr("Property");
    case LeftColumn:
        return m_jobs ? tr("Job %1").arg(m_jobs->first.id) : QString();
    case RightColumn:
        return m_jobs ? tr("Job %1").arg(m_jobs->second.id) : QString();
    }
    return {};
}

QString JobComparisonModel::cellText(int row, int column) const
{
    const ComparedLine &line = m_lines[m_shown[row]];
    switch (ComparisonColumn(column)) {
    case PartColumn:
        switch (line.part) {
        case ComparedLine::Part::Job:
            return tr("Job");
        case ComparedLine::Part::Times:
            return tr("Times");
        case ComparedLine::Part::Result:
            return tr("Result");
        case ComparedLine::Part::Errors:
            return tr("Errors");
        case ComparedLine::Part::Request:
            return tr("Request");
        }
        return {};
    case NameColumn:
        return line.name;
    case LeftColumn:
        return line.left.isEmpty() ? u"–"_s : line.left;
    case RightColumn:
        return line.right.isEmpty() ? u"–"_s : line.right;
    }
    return {};
}

QString JobComparisonModel::cellToolTip(int row, int column) const
{
    return cellText(row, column);
}

QString JobComparisonModel::cellAccessibleText(int row, int column) const
{
    const QString text = cellText(row, column);
    return column == NameColumn && m_lines[m_shown[row]].differs() ? tr("%1, differs").arg(text) : text;
}

QVariant JobComparisonModel::cellExtra(int row, int, int role) const
{
    return role == DiffersRole ? QVariant(m_lines[m_shown[row]].differs()) : QVariant();
}

} // namespace exportdesk
