// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/columnkind.h"
#include "models/results/resultanswer.h"
#include "models/results/resultvalue.h"
#include "models/table/tableroles.h"

#include <QAbstractTableModel>
#include <QBitArray>

#include <memory>

namespace exportdesk
{

struct OpenResult;
class ResultRowPages;

/// The rows of a result as a table: one column per requested field, by its dot path. Lists, maps and objects are shown
/// as their number of entries.
///
/// Windowed: cells outside of the pages kept are empty until the view asks for them, then dataChanged() follows.
/// Memory is bounded whatever the number of rows.
///
/// Values are personal data: hidden ones never leave the model, by no role. Whether a cell is empty is not hidden.
class ResultRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        HiddenRole = FirstRoleOfModel, ///< bool: the cell has a value, which is hidden
        EmptyRole, ///< bool: the field is empty in this row
        PendingRole, ///< bool: not read yet
        NestedRole, ///< bool: several values, which openCell() shows
        RowNumberRole, ///< qint64: number of the row in the files, from 1
    };
    explicit ResultRowsModel(QObject *parent = nullptr);
    ~ResultRowsModel() override;

    /// nullptr: no rows. \a result outlives the model or the next call. All values are hidden again.
    void setResult(OpenResult *result);
    /// Rows of this batch only; empty: of all.
    void setBatch(const QString &batchId);
    /// Rows with this text in any shown column, without regard to case; "loyalty.points:>10000" and "loyalty.tier:gold"
    /// look into one field, "loyalty.tier:" for rows where it is empty; also below a shown column. Empty: all.
    void setSearch(const QString &search);
    /// By a column of numbers, times or text; -1: in the order of the files.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Hides all values, or shows all of them; of one column with revealColumn().
    void setHidden(bool hidden);
    bool isHidden() const { return m_hidden; }
    void revealColumn(int column, bool revealed);
    bool isRevealed(int column) const { return m_revealed.size() > column && m_revealed.testBit(column); }

    QString path(int column) const;
    ColumnKind kind(int column) const;
    /// Rows of the batch without regard to the search; -1: not known yet.
    qint64 allRows() const;
    /// The rows are being searched or sorted.
    bool isLoading() const;
    /// Why rows could not be read; or that a field that was searched does not exist, with the code "unknown-field".
    std::optional<ResultProblem> problem() const;

    /// The whole profile of a row; delivered by profileRead(), of the last call only.
    void readProfile(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Of number of rows, loading, problem, what is hidden.
    void stateChanged();
    void profileRead(int row, const exportdesk::ResultValue &profile);

private:
    void select();
    bool isHiddenCell(int column) const { return m_hidden && !isRevealed(column); }

    std::unique_ptr<ResultRowPages> m_pages;
    QString m_batchId;
    QString m_search;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    int m_count = 0; ///< rows that the views know
    bool m_hidden = true;
    QBitArray m_revealed;
    quint64 m_profileRun = 0;
};

} // namespace exportdesk
