// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/columnkind.h"
#include "models/results/resultvalue.h"
#include "models/table/tableroles.h"

#include <QAbstractTableModel>
#include <QBitArray>
#include <QCache>

#include <optional>

namespace exportdesk
{

struct OpenResult;

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
    static constexpr int pageRows = 200;
    static constexpr int pagesAtMost = 40;

    explicit ResultRowsModel(QObject *parent = nullptr);
    ~ResultRowsModel() override;

    /// nullptr: no rows. \a result outlives the model or the next call.
    void setResult(OpenResult *result);
    /// Rows of this batch only; empty: of all.
    void setBatch(const QString &batchId);
    /// Rows with this text in any shown column, without regard to case; "loyalty.points:>10000" and "loyalty.tier:gold"
    /// look into one field, "loyalty.tier:" for rows where it is empty. Empty: all.
    void setSearch(const QString &search);
    /// By a column of numbers, times or text; -1: in the order of the files.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Hides all values, or shows all of them; of one column with revealColumn().
    void setHidden(bool hidden);
    bool isHidden() const { return m_hidden; }
    void revealColumn(int column, bool revealed);
    bool isRevealed(int column) const;

    QString path(int column) const;
    ColumnKind kind(int column) const;
    /// Rows of the batch without regard to the search; -1: not known yet.
    qint64 allRows() const { return m_allRows; }
    bool isLoading() const { return m_isLoading; }
    /// Why rows could not be read, translated; empty: they could.
    const QString &problem() const { return m_problem; }

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
    class Pages;
    std::unique_ptr<Pages> m_pages;
    bool m_hidden = true;
    QBitArray m_revealed;
    qint64 m_allRows = -1;
    bool m_isLoading = false;
    QString m_problem;
};

} // namespace exportdesk
