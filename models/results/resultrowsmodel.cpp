// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/resultrowsmodel.h"

#include "models/platform/deliver.h"
#include "models/platform/pluralcount.h"
#include "models/results/resultproblem.h"
#include "models/results/resultrowpages.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QString hiddenText = u"••••••"_s;

QString shownText(const QString &value, ColumnKind kind)
{
    bool isNumber = false;
    const qlonglong number = isNested(kind) || kind == ColumnKind::Integer ? value.toLongLong(&isNumber) : 0;
    return isNumber ? QLocale().toString(number) : value;
}

ResultValue profileOf(const ResultTable &table)
{
    ResultValue profile;
    profile.kind = ResultValue::Kind::Object;
    if (table.rows.empty())
        return profile;
    for (const ResultColumn &column : table.columns)
        profile.keys += column.name;
    profile.items = table.rows.front();
    return profile;
}

} // namespace

ResultRowsModel::ResultRowsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

ResultRowsModel::~ResultRowsModel() = default;

void ResultRowsModel::setResult(OpenResult *result)
{
    beginResetModel();
    m_pages = result ? std::make_unique<ResultRowPages>(*result) : nullptr;
    m_batchId.clear();
    m_search.clear();
    m_sortColumn = -1;
    m_count = 0;
    m_hidden = true;
    m_revealed = QBitArray(m_pages ? m_pages->columns().size() : 0);
    ++m_profileRun;
    endResetModel();
    if (m_pages) {
        connect(m_pages.get(), &ResultRowPages::selected, this, [this] {
            beginResetModel();
            // Rows that can no longer be read would wait for their cells for ever.
            m_count = m_pages->failure() ? 0 : pluralCount(m_pages->count());
            endResetModel();
            Q_EMIT stateChanged();
        });
        connect(m_pages.get(), &ResultRowPages::pageRead, this, [this](qint64 first, qint64 last) {
            if (last < m_count && columnCount() > 0)
                Q_EMIT dataChanged(index(int(first), 0), index(int(last), columnCount() - 1));
        });
        select();
    }
    Q_EMIT stateChanged();
}

void ResultRowsModel::select()
{
    if (!m_pages)
        return;
    m_pages->select({m_batchId, m_search, m_sortColumn, m_order == Qt::DescendingOrder});
    Q_EMIT stateChanged();
}

void ResultRowsModel::setBatch(const QString &batchId)
{
    if (std::exchange(m_batchId, batchId) != batchId)
        select();
}

void ResultRowsModel::setSearch(const QString &search)
{
    if (std::exchange(m_search, search.trimmed()) != search.trimmed())
        select();
}

void ResultRowsModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_order)
        return;
    m_sortColumn = column < columnCount() ? column : -1;
    m_order = order;
    select();
}

void ResultRowsModel::setHidden(bool hidden)
{
    if (m_hidden == hidden && m_revealed.count(true) == 0)
        return;
    m_hidden = hidden;
    m_revealed.fill(false);
    if (m_count > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT stateChanged();
}

void ResultRowsModel::revealColumn(int column, bool revealed)
{
    if (column < 0 || column >= m_revealed.size() || m_revealed.testBit(column) == revealed)
        return;
    m_revealed.setBit(column, revealed);
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, column), index(m_count - 1, column));
    Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
    Q_EMIT stateChanged();
}

QString ResultRowsModel::path(int column) const
{
    return column >= 0 && column < columnCount() ? m_pages->columns()[column].path : QString();
}

ColumnKind ResultRowsModel::kind(int column) const
{
    return column >= 0 && column < columnCount() ? m_pages->columns()[column].kind : ColumnKind::Other;
}

qint64 ResultRowsModel::allRows() const
{
    return m_pages ? m_pages->all() : -1;
}

bool ResultRowsModel::isLoading() const
{
    return m_pages && m_pages->isSelecting();
}

std::optional<ResultProblem> ResultRowsModel::problem() const
{
    if (m_pages && m_pages->failure())
        return resultProblem(*m_pages->failure());
    if (!m_pages || m_pages->isSelecting() || m_count > 0)
        return {};
    const QString unknown = m_pages->unknownField();
    if (unknown.isEmpty())
        return {};
    return ResultProblem{u"unknown-field"_s, tr("The result has no field %1.").arg(unknown), {}};
}

void ResultRowsModel::readProfile(int row)
{
    if (!m_pages || row < 0 || row >= m_count)
        return;
    deliver(m_pages->profile(row), this, [this, row, run = ++m_profileRun](const ReaderOutcome<ResultTable> &table) {
        if (run == m_profileRun && table)
            Q_EMIT profileRead(row, profileOf(table.value()));
    });
}

int ResultRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int ResultRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_pages ? 0 : int(m_pages->columns().size());
}

QVariant ResultRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == RowNumberRole)
        return m_pages->number(index.row());
    const int column = index.column();
    const bool isRight = kind(column) == ColumnKind::Integer || kind(column) == ColumnKind::Number;
    if (role == Qt::TextAlignmentRole)
        return QVariant(int((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role == NestedRole)
        return isNested(kind(column));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole && role != WireRole
        && role != HiddenRole && role != EmptyRole && role != PendingRole)
        return {};
    const QString *value = m_pages->cell(index.row(), column);
    // Counts of entries are not personal.
    const bool isHidden = value && !value->isNull() && isHiddenCell(column) && !isNested(kind(column));
    switch (role) {
    case PendingRole:
        return value == nullptr;
    case HiddenRole:
        return isHidden;
    case EmptyRole:
        return value && value->isNull();
    case WireRole:
        return value && !value->isNull() && !isHidden ? QVariant(*value) : QVariant();
    case Qt::AccessibleTextRole:
        return !value         ? QString()
            : value->isNull() ? tr("empty")
            : isHidden        ? tr("hidden")
                              : shownText(*value, kind(column));
    case Qt::ToolTipRole:
        return value && !value->isNull() && !isHidden ? QVariant(shownText(*value, kind(column))) : QVariant();
    default:
        return !value         ? u"…"_s
            : value->isNull() ? tr("empty")
            : isHidden        ? hiddenText
                              : shownText(*value, kind(column));
    }
}

QVariant ResultRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != HiddenRole && role != ColumnKeyRole))
        return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < m_count ? QVariant(QLocale().toString(m_pages->number(section)))
                                                            : QVariant();
    if (section >= columnCount())
        return {};
    if (role == HiddenRole)
        return isHiddenCell(section);
    return path(section);
}

} // namespace exportdesk
