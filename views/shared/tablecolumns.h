// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/columnplacements.h"

#include <QObject>
#include <QScopedValueRollback>

class QTableView;

namespace exportdesk
{

class TableHeader;

/// The columns of a table, known by name: which there are, which are shown, in what order, how wide, and which sorts.
///
/// Names come from the model's header (ColumnKeyRole); columns without one are not kept. What the operator changes is
/// kept under a group of QSettings.
class TableColumns final : public QObject
{
    Q_OBJECT

public:
    /// While one lives, what the header announces is not the operator's doing.
    class Arranging
    {
    public:
        explicit Arranging(TableColumns &columns)
            : m_was(columns.m_arranging, true)
        {
        }

    private:
        QScopedValueRollback<bool> m_was;
    };

    /// \a table owns this; \a header is its header.
    TableColumns(QTableView &table, TableHeader &header);

    /// Which columns there are, left to right, with their widths; call after the table has its model, and again for
    /// other widths, e.g. in another language. What the operator changed stays.
    void set(const QList<TableColumn> &columns);
    const QList<TableColumn> &all() const { return m_columns; }
    /// Keeps the columns under this group of QSettings from now on, and restores them.
    void setSettingsKey(const QString &group);
    /// Back to set().
    void reset();
    /// Gives the model's columns their places; call when the model is another.
    void apply();

    int indexOf(const QString &key) const;
    QString keyOf(int column) const;
    bool isShown(const QString &key) const;
    void show(const QString &key, bool shown);
    /// Keys of the columns that are to be shown, from left to right, whether or not there is room for all of them.
    QStringList shown() const;
    /// Shows exactly these in this order, as if the operator had placed them.
    void showOnly(const QStringList &keys);

    /// Columns hidden for lack of room, in this order; not kept, and never one that the operator placed.
    void setFoldOrder(const QStringList &keys);
    /// Hides and widens columns as the room of the table asks for it.
    void fold();

    QString sortKey() const { return m_placements.sortKey; }
    Qt::SortOrder sortOrder() const { return m_placements.sortOrder; }
    void sortBy(const QString &key, Qt::SortOrder order);

Q_SIGNALS:
    /// Shown columns or their order changed.
    void changed();

private:
    void save();
    void noteResize(int column, int width);
    void noteMove();
    void noteSort(int column, Qt::SortOrder order);
    const TableColumn *find(const QString &key) const;

    QTableView &m_table;
    TableHeader &m_header;
    QList<TableColumn> m_columns;
    ColumnPlacements m_placements;
    QStringList m_foldOrder;
    QString m_settingsKey;
    bool m_arranging = false;
};

} // namespace exportdesk
