// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/exchangerow.h"
#include "models/table/tablemodel.h"

#include <QHash>

#include <deque>

namespace exportdesk
{

class ExchangeLog;

/// The exchanges in the log, oldest first; bounded as the log is.
///
/// Contains neither headers nor bodies: the log provides them by id.
class ExchangesModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        MethodColumn,
        PathColumn,
        StatusColumn,
        DurationColumn,
        SizeColumn,
        AttemptColumn,
        RequestIdColumn,
        JobColumn,
    };
    enum Role {
        IdRole = FirstRoleOfModel, ///< qint64: Exchange::id
        EndRole, ///< int: ExchangeEnd
    };

    /// \a log outlives the model.
    explicit ExchangesModel(ExchangeLog &log, QObject *parent = nullptr);

    const ExchangeLog &log() const { return m_log; }
    const ExchangeRow &row(int row) const { return m_rows[size_t(row)]; }
    /// The row of this exchange, or -1.
    int rowOf(qint64 id) const;

private:
    std::span<const TableModel::Column> columns() const override;
    int rows() const override { return int(m_rows.size()); }
    QString columnTitle(int column) const override;
    QString columnToolTip(int column) const override;
    QString cellText(int row, int column) const override;
    SortValue cellSortValue(int row, int column) const override;
    QString cellToolTip(int row, int column) const override;
    QString cellWire(int row, int column) const override;
    QVariant cellExtra(int row, int column, int role) const override;

    void whenRecorded(const Exchange &exchange);
    void whenForgotten();
    void noteRepeat(const Exchange &exchange);

    ExchangeLog &m_log;
    std::deque<ExchangeRow> m_rows;
    QHash<QString, qint64> m_lastOfRequest; ///< request id -> its last attempt
};

} // namespace exportdesk
